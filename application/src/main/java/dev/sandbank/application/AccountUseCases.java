package dev.sandbank.application;

import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.Seeds;

/** What can be done with accounts: look. */
public record AccountUseCases(ListAccounts listAccounts, ReadAccount readAccount, ReadTransactions readTransactions) {

    /** The use cases over the seeded accounts. */
    public static AccountUseCases over(Seeds seeds) {
        return new AccountUseCases(new ListAccounts(seeds), new ReadAccount(seeds), new ReadTransactions(seeds));
    }
}
