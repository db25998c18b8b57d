package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;

/** The use cases that read accounts. */
public record AccountUseCases(ListAccounts listAccounts, ReadAccount readAccount, ReadTransactions readTransactions) {

    /** Makes the use cases over these views of the bank. */
    public static AccountUseCases over(BankViews views) {
        return new AccountUseCases(new ListAccounts(views), new ReadAccount(views), new ReadTransactions(views));
    }
}
