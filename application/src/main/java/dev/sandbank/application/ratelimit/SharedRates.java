package dev.sandbank.application.ratelimit;

import dev.sandbank.application.support.Transactions;

/**
 * How nodes share rate limits in a store.
 *
 * @param transactions the units that change them; they hold nothing else, and may run beside those of other stores
 */
public record SharedRates(RateShares shares, Transactions transactions) {}
