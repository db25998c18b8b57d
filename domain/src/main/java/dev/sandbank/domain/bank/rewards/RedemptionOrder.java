package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;

/**
 * An order that is paid with points.
 *
 * @param amount the price of the purchase, more than zero
 * @param points the requested points; the market's {@link RewardsProgramme} decides whether that number may be redeemed
 * @param description the thing that was bought; may be empty
 */
public record RedemptionOrder(Money amount, long points, String description) {

    /** The maximum length of a description, in characters. */
    public static final int MAX_DESCRIPTION_LENGTH = 255;

    public RedemptionOrder {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("the amount of an order must be more than zero");
        }
        if (description.length() > MAX_DESCRIPTION_LENGTH) {
            throw new IllegalArgumentException("a description has at most " + MAX_DESCRIPTION_LENGTH + " characters");
        }
    }
}
