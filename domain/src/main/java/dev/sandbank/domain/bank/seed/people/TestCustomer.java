package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.Optional;

/**
 * The five published test customers, who exist in every market and differ in kind. Their passwords are public test
 * values, the same everywhere; they open nothing but mock data.
 */
public enum TestCustomer {
    /** Every account type, cards, insurance and points. */
    EVERYTHING(1),
    /** Cards only. */
    CARDS_ONLY(2),
    /** New to the bank: one savings account. */
    NEWCOMER(3),
    /** Deposits, funds, brokerage. */
    WEALTHY(4),
    /** An overdue card, a dormant account, an account without transactions. */
    TROUBLED(5);

    private final int number;

    TestCustomer(int number) {
        this.number = number;
    }

    /** The test customer of a user id in any case, if there is one. */
    public static Optional<TestCustomer> of(CustomerId customer) {
        return Arrays.stream(values())
                .filter(test -> test.userId().equalsIgnoreCase(customer.userId()))
                .findFirst();
    }

    /** 1 to 5, as in the user id. */
    public int number() {
        return number;
    }

    /** The user id as published: {@code SandboxUser1}. */
    public String userId() {
        return "SandboxUser" + number;
    }

    /** The password as published. */
    public String password() {
        return "P@ssUser" + number + "$";
    }

    public CustomerId in(Market market) {
        return new CustomerId(market, userId());
    }
}
