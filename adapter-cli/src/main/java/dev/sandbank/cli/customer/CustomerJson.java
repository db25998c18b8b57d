package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the JSON of the command line. The passwords of test customers are published test values.
 *
 * @param password null for a customer who was added, whose password was told once
 * @param description what the customer has in this market
 * @param recorded whether accounts and balances are those of the public sandbox, which never change
 */
record CustomerJson(String market, String userId, @Nullable String password, String description, boolean recorded) {

    static CustomerJson of(Market market, TestCustomer test) {
        return of(market, test, test.password());
    }

    static CustomerJson of(Persona persona) {
        return of(persona.market(), persona.customer(), null);
    }

    private static CustomerJson of(Market market, SeedCustomer customer, @Nullable String password) {
        return new CustomerJson(
                market.code(),
                customer.userId(),
                password,
                HeldInWords.of(market, customer),
                SeededBank.isRecorded(market, customer));
    }

    /** The password, or why none is known, for people. */
    String passwordInWords() {
        return password == null ? "(told when added)" : password;
    }
}
