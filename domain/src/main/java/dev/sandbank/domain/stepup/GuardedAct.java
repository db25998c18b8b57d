package dev.sandbank.domain.stepup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may need a one-time code first. The owner of an installation chooses from this table. Loans and
 * changes of contacts are not in it: they always need one.
 * Applications of the compatible profile are asked only where the bank publishes an operation that goes on after the
 * code.
 */
public enum GuardedAct {
    /** A payment to somebody else, above the amount of {@code LargePayment}. */
    LARGE_PAYMENT,
    /** The first payment to somebody. */
    NEW_PAYEE,
    /** A new PIN for a card. */
    CARD_PIN,
    /** Switching a card on. */
    CARD_ACTIVATION,
    /** Opening a card for use abroad. */
    OVERSEAS_USE;

    /** The name in settings: {@code large-payment}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<GuardedAct> named(String text) {
        return Arrays.stream(values()).filter(act -> act.text().equals(text)).findFirst();
    }
}
