package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;

/** A test customer in the JSON of the command line. The passwords are published test values. */
record CustomerJson(String market, String userId, String password, String description) {

    static CustomerJson of(Market market, TestCustomer test) {
        return new CustomerJson(market.code(), test.userId(), test.password(), describe(test));
    }

    private static String describe(TestCustomer test) {
        return switch (test) {
            case EVERYTHING -> "every account type, cards, insurance, points";
            case CARDS_ONLY -> "cards only";
            case NEWCOMER -> "one savings account, new to the bank";
            case WEALTHY -> "deposits, funds, brokerage";
            case TROUBLED -> "an overdue card, a dormant account, an account without transactions";
        };
    }
}
