package dev.sandbank.http.bank.caller;

import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Reads the part of an account's history that a call asks for, by the parameters of the list of transactions. */
final class AskedHistory {

    private static final String TO = "transactionToDate";
    private static final String CURRENCY = "currencyCode";
    private static final String REFERENCE = "transactionReferenceId";

    private AskedHistory() {}

    /**
     * The one line whose reference was sent; otherwise the newest lines, because a reference may also be that of a payment
     * that is no line yet. Empty if the account has none.
     */
    static List<HistoryLine> lines(ReadTransactions transactions, Viewer viewer, AccountId account, Sent sent) {
        try {
            String currency = sent.value(CURRENCY);
            return read(transactions, viewer, account, sent).stream()
                    .filter(line ->
                            currency == null || line.amount().currency().name().equals(currency))
                    .toList();
        } catch (Refused refused) {
            if (refused.reason() == BankRefusal.TRANSACTIONS_NONE) {
                return List.of();
            }
            throw refused;
        }
    }

    private static List<HistoryLine> read(ReadTransactions transactions, Viewer viewer, AccountId account, Sent sent) {
        TransactionPage newest = transactions.read(viewer, query(account, sent, PageStart.FIRST));
        String reference = sent.value(REFERENCE);
        if (reference == null) {
            return newest.lines();
        }
        List<HistoryLine> found = withReference(reference, newest);
        PageStart next = newest.next();
        while (found.isEmpty() && next != null) {
            TransactionPage older = transactions.read(viewer, query(account, sent, next));
            found = withReference(reference, older);
            next = older.next();
        }
        return found.isEmpty() ? newest.lines() : found;
    }

    private static List<HistoryLine> withReference(String reference, TransactionPage page) {
        return page.lines().stream()
                .filter(line -> line instanceof Transaction transaction
                        && transaction.movement().reference().equals(reference))
                .toList();
    }

    private static TransactionQuery query(AccountId account, Sent sent, PageStart from) {
        return new TransactionQuery(
                account,
                sent.value("transactionStatus"),
                sent.day("transactionFromDate"),
                sent.day(sent.value(TO) == null ? "statementDate" : TO),
                sent.number("amountFrom"),
                sent.number("amountTo"),
                from,
                sent.value(REFERENCE) == null ? null : (Integer) TransactionQuery.MAX_SIZE,
                false);
    }
}
