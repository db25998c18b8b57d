package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;

/**
 * A test customer in the JSON of the command line. The passwords are published test values.
 *
 * @param description what the customer has in this market
 * @param recorded whether accounts and balances are those of the public sandbox, which never change
 */
record CustomerJson(String market, String userId, String password, String description, boolean recorded) {

    static CustomerJson of(Market market, TestCustomer test) {
        return new CustomerJson(
                market.code(),
                test.userId(),
                test.password(),
                HeldInWords.of(market, test),
                SeededBank.isRecorded(market, test));
    }
}
