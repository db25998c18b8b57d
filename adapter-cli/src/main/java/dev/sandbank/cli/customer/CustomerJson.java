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
 * @param dataSet the id of the data set that brought the customer, or null
 */
record CustomerJson(
        String market,
        String userId,
        @Nullable String password,
        String description,
        boolean recorded,
        @Nullable String dataSet) {

    static CustomerJson of(Market market, TestCustomer test) {
        return of(market, test, test.password(), null);
    }

    static CustomerJson of(Persona persona) {
        return of(persona.market(), persona.customer(), null, persona.set());
    }

    private static CustomerJson of(
            Market market, SeedCustomer customer, @Nullable String password, @Nullable String dataSet) {
        return new CustomerJson(
                market.code(),
                customer.userId(),
                password,
                HeldInWords.of(market, customer),
                SeededBank.isRecorded(market, customer),
                dataSet);
    }

    /** The password, or where it is told, for people. */
    String passwordInWords() {
        return passwordInWords(password, dataSet);
    }

    static String passwordInWords(@Nullable String password, @Nullable String dataSet) {
        if (password != null) {
            return password;
        }
        return dataSet == null ? "(told when added)" : "(in its data set)";
    }
}
