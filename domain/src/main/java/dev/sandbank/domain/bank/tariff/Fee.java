package dev.sandbank.domain.bank.tariff;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The price of a kind of transfer: a share of the amount within two bounds.
 *
 * @param share the share in hundredths of a percent
 */
public record Fee(Money least, int share, Money most) {

    /** The decimals of a hundredth of a percent. */
    private static final int BASIS_POINT = 4;

    public Fee {
        if (least.isNegative() || share < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("a fee lies between two bounds that are not negative");
        }
    }

    /** The price of a transfer of that amount, which is in the currency of the market; rounded half up. */
    public Money of(Money amount) {
        if (amount.currency() != least.currency()) {
            throw new IllegalArgumentException("a fee is of an amount in " + least.currency());
        }
        BigDecimal part = amount.decimal().multiply(BigDecimal.valueOf(share, BASIS_POINT));
        BigDecimal bounded = part.max(least.decimal()).min(most.decimal());
        return Money.of(bounded.setScale(amount.currency().scale(), RoundingMode.HALF_UP), least.currency());
    }
}
