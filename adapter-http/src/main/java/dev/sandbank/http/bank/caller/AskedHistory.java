package dev.sandbank.http.bank.caller;

import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Reads the part of an account's history that a call asks for, by the parameters of the list of transactions. */
final class AskedHistory {

    private static final String TO = "transactionToDate";

    private AskedHistory() {}

    /** The newest lines; empty if the account has none. */
    static List<HistoryLine> lines(ReadTransactions transactions, Viewer viewer, AccountId account, Sent sent) {
        TransactionQuery query = new TransactionQuery(
                account,
                sent.value("transactionStatus"),
                sent.day("transactionFromDate"),
                sent.day(sent.value(TO) == null ? "statementDate" : TO),
                sent.number("amountFrom"),
                sent.number("amountTo"),
                1,
                null,
                false);
        try {
            return List.copyOf(transactions.read(viewer, query).lines());
        } catch (Refused refused) {
            if (refused.reason() == BankRefusal.TRANSACTIONS_NONE) {
                return List.of();
            }
            throw refused;
        }
    }
}
