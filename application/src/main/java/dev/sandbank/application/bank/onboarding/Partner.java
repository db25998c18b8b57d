package dev.sandbank.application.bank.onboarding;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * A program through which people apply.
 *
 * @param client its id
 */
public record Partner(SpaceId space, Market market, String client) {}
