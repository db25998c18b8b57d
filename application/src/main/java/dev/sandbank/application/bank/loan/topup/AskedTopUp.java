package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.money.AskedAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a customer applies for.
 *
 * @param card id of the card whose loan is meant; null for that of the account
 * @param account id of the account whose loan is meant; null for the first card that loans are offered on
 * @param amount null for as much as the bank lends
 * @param further whether a loan of its own is wanted, and no running one topped up
 */
public record AskedTopUp(
        @Nullable String card,
        @Nullable String account,
        @Nullable AskedAmount amount,
        boolean further) {}
