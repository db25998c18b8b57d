package dev.sandbank.http.bank.caller;

import dev.sandbank.application.bank.account.ReadTransactions;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the part of an account's history that a call asks for, by the parameters of the list of transactions. */
final class AskedHistory {

    private AskedHistory() {}

    /** The newest lines; empty if the account has none. */
    static List<HistoryLine> lines(ReadTransactions transactions, Viewer viewer, AccountId account, Sent sent) {
        TransactionQuery query = new TransactionQuery(
                account,
                sent.value("transactionStatus"),
                value(sent, "transactionFromDate", LocalDate::parse),
                value(sent, "transactionToDate", LocalDate::parse),
                value(sent, "amountFrom", Digits::decimal),
                value(sent, "amountTo", Digits::decimal),
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

    private static <T> @Nullable T value(Sent sent, String name, Function<String, T> reading) {
        String text = sent.value(name);
        return text == null ? null : reading.apply(text.strip());
    }
}
