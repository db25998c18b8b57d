package dev.sandbank.domain.bank.product;

import java.math.BigDecimal;

/**
 * Interest that is paid or charged.
 *
 * @param yearly as a fraction: {@code 0.0525}
 */
public record ProductRate(Type type, BigDecimal yearly) {

    /** What the rate is for. */
    public enum Type {
        FIXED,
        VARIABLE,
        PURCHASE,
        CASH_ADVANCE
    }

    public ProductRate {
        if (yearly.signum() <= 0 || yearly.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a yearly rate is a fraction, not " + yearly);
        }
    }
}
