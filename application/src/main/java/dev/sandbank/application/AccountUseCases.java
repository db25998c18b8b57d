package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CheckFunds;
import dev.sandbank.application.bank.account.ConfirmTransactions;
import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadRecentTransactions;
import dev.sandbank.application.bank.account.ReadTransaction;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.SearchTransactions;
import dev.sandbank.application.bank.account.statement.ListStatements;
import dev.sandbank.application.bank.account.statement.ReadStatement;

/** The use cases that read accounts. */
public record AccountUseCases(
        ListAccounts listAccounts,
        ReadAccount readAccount,
        CheckFunds checkFunds,
        ReadTransactions readTransactions,
        ReadTransaction readTransaction,
        ReadRecentTransactions readRecentTransactions,
        SearchTransactions searchTransactions,
        ConfirmTransactions confirmTransactions,
        ListStatements listStatements,
        ReadStatement readStatement) {

    /** Makes the use cases over these views of the bank. */
    public static AccountUseCases over(BankViews views, StepUpUseCases stepUp) {
        ReadTransactions readTransactions = new ReadTransactions(views);
        return new AccountUseCases(
                new ListAccounts(views),
                new ReadAccount(views),
                new CheckFunds(views),
                readTransactions,
                new ReadTransaction(views),
                new ReadRecentTransactions(views, readTransactions),
                new SearchTransactions(views),
                new ConfirmTransactions(readTransactions, stepUp.finishControlFlow()),
                new ListStatements(views),
                new ReadStatement(views));
    }
}
