package dev.sandbank.domain.bank.payment;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The payments at other banks that do not simply arrive, so that programs can be tried with them. They are published in
 * {@code docs/MAGIC.md}. The names are stored, so they must not change.
 */
public enum Magic {
    /** The money is held for a day and then leaves. */
    PENDS("SANDBANK PENDS", 101, 1, Ending.BOOKED),
    /** The money is held for a day and then given back. */
    FAILS_LATE("SANDBANK FAILS LATE", 102, 1, Ending.RELEASED),
    /** The money leaves at once and comes back after two days. */
    RETURNED("SANDBANK RETURNED", 103, 2, Ending.RETURNED),
    /** The money is held for three days, as if somebody looked at the payment, and then leaves. */
    REVIEWED("SANDBANK REVIEWED", 104, 3, Ending.BOOKED);

    private static final String BY_AMOUNT = "SANDBANK BY AMOUNT";

    private final String payee;
    private final int amount;
    private final Duration after;
    private final Ending ending;

    Magic(String payee, int amount, int days, Ending ending) {
        this.payee = payee;
        this.amount = amount;
        this.after = Duration.ofDays(days);
        this.ending = ending;
    }

    /** How such a payment ends. */
    enum Ending {
        BOOKED,
        RELEASED,
        RETURNED
    }

    /** What becomes of a payment, by the name of the payee, or by the amount for a payee of one other name. */
    public static Optional<Magic> of(PaymentOrder order) {
        String name = order.beneficiary().name().strip();
        boolean away = order.beneficiary().account() == null && order.kind() != PaymentKind.BILL;
        return Arrays.stream(values())
                .filter(magic -> away)
                .filter(magic -> name.equalsIgnoreCase(magic.payee)
                        || (name.equalsIgnoreCase(BY_AMOUNT) && magic.isAmountOf(order)))
                .findFirst();
    }

    /** How long it takes, by the clock of the space. */
    public Duration after() {
        return after;
    }

    /** Whether the money is held until then. */
    public boolean holds() {
        return ending != Ending.RETURNED;
    }

    Ending ending() {
        return ending;
    }

    private boolean isAmountOf(PaymentOrder order) {
        return order.debit().decimal().toBigInteger().equals(BigInteger.valueOf(amount));
    }
}
