package dev.sandbank.domain.bank.seed;

import java.math.BigDecimal;

/** Interest of a year, as fractions: the same in every market. */
public final class InterestRates {

    /** On savings and on money at notice. */
    public static final BigDecimal CALL = new BigDecimal("0.012");

    /** On deposits at term. */
    public static final BigDecimal TIME = new BigDecimal("0.04");

    /** On deposits that may be repaid in another currency. */
    public static final BigDecimal PREMIUM = new BigDecimal("0.040");

    /** On purchases with a card. */
    public static final BigDecimal PURCHASES = new BigDecimal("0.1899");

    /** On cash drawn from a card or a line of credit. */
    public static final BigDecimal CASH = new BigDecimal("0.2499");

    /** On loans. */
    public static final BigDecimal LOAN = new BigDecimal("0.085");

    private InterestRates() {}

    /** The same in percent: 18.99 for 0.1899. */
    public static BigDecimal percent(BigDecimal rate) {
        return rate.movePointRight(2);
    }
}
