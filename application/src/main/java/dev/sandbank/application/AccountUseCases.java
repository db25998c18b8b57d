package dev.sandbank.application;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CheckFunds;
import dev.sandbank.application.bank.account.ConfirmTransactions;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadRecentTransactions;
import dev.sandbank.application.bank.account.ReadTransaction;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.SearchTransactions;
import dev.sandbank.application.bank.account.access.CreateAccessCode;
import dev.sandbank.application.bank.account.access.OpenAccountPage;
import dev.sandbank.application.bank.account.closure.CloseAccount;
import dev.sandbank.application.bank.account.closure.OrdersBar;
import dev.sandbank.application.bank.account.consent.ChangeAccountConsents;
import dev.sandbank.application.bank.account.consent.ReadAccountConsents;
import dev.sandbank.application.bank.account.routing.ReadRouting;
import dev.sandbank.application.bank.account.statement.ListStatements;
import dev.sandbank.application.bank.account.statement.ListTaxStatements;
import dev.sandbank.application.bank.account.statement.ReadStatement;
import dev.sandbank.application.bank.account.statement.ReadTaxStatement;
import java.util.List;

/** The use cases about accounts. */
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
        ReadStatement readStatement,
        ListTaxStatements listTaxStatements,
        ReadTaxStatement readTaxStatement,
        CloseAccount closeAccount,
        ReadAccountConsents readAccountConsents,
        ChangeAccountConsents changeAccountConsents,
        CreateAccessCode createAccessCode,
        OpenAccountPage openAccountPage,
        ReadRouting readRouting) {

    /** Makes the use cases over these stores and views of the bank. */
    public static AccountUseCases over(
            Stores stores, Ports ports, CustomerBanks banks, BankViews views, StepUpUseCases stepUp) {
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
                new ReadStatement(views),
                new ListTaxStatements(views),
                new ReadTaxStatement(views),
                new CloseAccount(
                        views,
                        stores.journal(),
                        stores.bankRecords(),
                        stores.transactions(),
                        List.of(new OrdersBar(stores.bankRecords()))),
                new ReadAccountConsents(views),
                new ChangeAccountConsents(views, stores.bankRecords(), stores.transactions()),
                new CreateAccessCode(views, stepUp.startControlFlow()),
                new OpenAccountPage(stores.controlFlows(), stores.transactions(), ports.clocks(), banks),
                new ReadRouting(views));
    }
}
