package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.card.MerchantName;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The shops in which payments with cards do not simply go through at once, so that programs can be tried with them. They
 * are published in {@code docs/MAGIC.md}. The constants are stored, so they must not change.
 */
public enum MagicShop {
    /** The money is held for three days, as if somebody looked at the payment, and then captured. */
    REVIEWED("SANDBANK REVIEWED", 3, Ending.CAPTURED),
    /** The money is held for six days, which is nearly as long as it can be, and then captured. */
    CAPTURED_LATE("SANDBANK CAPTURED LATE", 6, Ending.CAPTURED),
    /** The money is held for a day and then given back. */
    VOIDED("SANDBANK VOIDED", 1, Ending.VOIDED),
    /** The payment is posted as usual, and given back after three days. */
    REFUNDED("SANDBANK REFUNDED", 3, Ending.REFUNDED);

    private final String merchant;
    private final Duration after;
    private final Ending ending;

    MagicShop(String merchant, int days, Ending ending) {
        this.merchant = merchant;
        this.after = Duration.ofDays(days);
        this.ending = ending;
    }

    /** How such a payment ends. */
    public enum Ending {
        CAPTURED,
        VOIDED,
        REFUNDED
    }

    /** What becomes of a payment in a shop; empty for all usual shops. Capitals do not matter. */
    public static Optional<MagicShop> of(MerchantName merchant) {
        return Arrays.stream(values())
                .filter(shop -> shop.merchant.equalsIgnoreCase(merchant.value()))
                .findFirst();
    }

    /** How long it takes, by the clock of the space. */
    public Duration after() {
        return after;
    }

    /** Whether the money is held until then. */
    public boolean holds() {
        return ending != Ending.REFUNDED;
    }

    public Ending ending() {
        return ending;
    }
}
