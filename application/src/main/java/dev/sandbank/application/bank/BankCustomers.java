package dev.sandbank.application.bank;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.card.SeededCardHolders;
import dev.sandbank.application.bank.card.SeededCustomerCards;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerCards;
import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.customer.CustomerPasswords;
import dev.sandbank.application.customer.KnownCustomers;
import dev.sandbank.application.customer.SeededCustomers;
import dev.sandbank.application.customer.SeededDirectory;
import dev.sandbank.application.customer.persona.PersonaPasswords;
import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.application.space.SeedNames;

/** What the authorization server must know from the bank: who the customers are and what they own. */
public record BankCustomers(
        KnownCustomers known,
        CustomerPasswords passwords,
        CustomerAccounts accounts,
        CustomerCards cards,
        CardHolders cardHolders,
        CustomerDirectory directory) {

    /** The customers whose banks are seeded, who can have changed their profiles. */
    public static BankCustomers seeded(
            CustomerBanks banks, SeedNames names, CustomerJournals journals, PasswordHashing hashing) {
        CustomerAccounts accounts = new SeededCustomerAccounts(banks);
        return new BankCustomers(
                new SeededCustomers(names),
                new PersonaPasswords(journals, hashing),
                accounts,
                new SeededCustomerCards(banks),
                new SeededCardHolders(names, new ReadProfile(names, journals)),
                new SeededDirectory(names, accounts));
    }
}
