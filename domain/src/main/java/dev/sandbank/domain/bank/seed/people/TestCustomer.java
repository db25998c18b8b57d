package dev.sandbank.domain.bank.seed.people;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.customer.CustomerId;
import java.util.Arrays;
import java.util.Optional;

/**
 * The five published test customers. They exist in every market and hold different products. Their passwords are public
 * test values, the same everywhere, and protect only mock data.
 */
public enum TestCustomer implements SeedCustomer {
    /** Every account type, cards, insurance and points. */
    EVERYTHING(1, "EVERYTHING"),
    /** Cards only. */
    CARDS_ONLY(2, "CARDS_ONLY"),
    /** New to the bank: one savings account. */
    NEWCOMER(3, "NEWCOMER"),
    /** Deposits, funds, brokerage. */
    WEALTHY(4, "WEALTHY"),
    /** An overdue card, a dormant account, an account without transactions. */
    TROUBLED(5, "TROUBLED");

    private final int number;
    private final String label;

    TestCustomer(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The test customer of a user id in any case, if there is one. */
    public static Optional<TestCustomer> of(CustomerId customer) {
        return Arrays.stream(values())
                .filter(test -> test.userId().equalsIgnoreCase(customer.userId()))
                .findFirst();
    }

    @Override
    public TestCustomer like() {
        return this;
    }

    /** 1 to 5, as in the user id. */
    @Override
    public int number() {
        return number;
    }

    /** The label of the customer's random values in the seed. It must not change, even if the constant is renamed. */
    @Override
    public String label() {
        return label;
    }

    /** The user id as published: {@code SandboxUser1}. */
    @Override
    public String userId() {
        return "SandboxUser" + number;
    }

    /** The password as published. */
    public String password() {
        return "P@ssUser" + number + "$";
    }

    @Override
    public String idLabel() {
        return userId();
    }

    @Override
    public Optional<PersonName> givenName() {
        return Optional.empty();
    }
}
