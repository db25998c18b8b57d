package dev.sandbank.application.bank.account.consent;

import org.jspecify.annotations.Nullable;

/**
 * A consent that a customer gives or takes back.
 *
 * @param card the id of the card that it is about; null for the whole account
 */
public record ChangedConsent(
        String type, boolean given, @Nullable String card) {}
