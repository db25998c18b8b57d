package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;

/** What can be done with accounts: look. */
public record AccountUseCases(ListAccounts listAccounts, ReadAccount readAccount, ReadTransactions readTransactions) {

    /** The use cases over the bank as it is read. */
    public static AccountUseCases over(BankViews views) {
        return new AccountUseCases(new ListAccounts(views), new ReadAccount(views), new ReadTransactions(views));
    }
}
