package dev.sandbank.domain.bank.seed;

import java.math.BigDecimal;

/** The yearly interest rates, as fractions. They are the same in every market. */
public final class InterestRates {

    /** The rate of savings and call deposits. */
    public static final BigDecimal CALL = new BigDecimal("0.012");

    /** The rate of time deposits. */
    public static final BigDecimal TIME = new BigDecimal("0.04");

    /** The rate of premium deposits, which may be paid back in another currency. */
    public static final BigDecimal PREMIUM = new BigDecimal("0.040");

    /** The rate of purchases with a card. */
    public static final BigDecimal PURCHASES = new BigDecimal("0.1899");

    /** The rate of cash that is drawn from a card or a line of credit. */
    public static final BigDecimal CASH = new BigDecimal("0.2499");

    /** The rate of loans. */
    public static final BigDecimal LOAN = new BigDecimal("0.085");

    private InterestRates() {}

    /** A rate in percent: 18.99 for 0.1899. */
    public static BigDecimal percent(BigDecimal rate) {
        return rate.movePointRight(2);
    }
}
