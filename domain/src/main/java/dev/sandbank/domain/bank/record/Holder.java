package dev.sandbank.domain.bank.record;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;

/**
 * Whose record it is.
 *
 * @param userId the user id of a customer, or empty for records of people whom the bank of that market does not know yet
 */
public record Holder(Market market, String userId) {

    public static Holder of(CustomerId customer) {
        return new Holder(customer.market(), customer.userId());
    }

    /** Somebody whom the bank does not know yet, such as one who applies to become a customer. */
    public static Holder stranger(Market market) {
        return new Holder(market, "");
    }

    /**
     * The customer.
     *
     * @throws IllegalArgumentException if the bank does not know the person
     */
    public CustomerId customer() {
        return new CustomerId(market, userId);
    }
}
