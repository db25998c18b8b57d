package dev.sandbank.domain.bank.product;

import dev.sandbank.domain.bank.Money;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A fee of a product.
 *
 * @param every the period of a periodic fee; null for other fees
 */
public record ProductFee(
        String name, Type type, Money amount, @Nullable Period every) {

    /** What makes the fee fall due. */
    public enum Type {
        PERIODIC,
        EVENT,
        UPFRONT
    }

    public ProductFee {
        if ((type == Type.PERIODIC) != (every != null)) {
            throw new IllegalArgumentException("a fee is periodic if it says how often it comes");
        }
    }
}
