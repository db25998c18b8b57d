package dev.sandbank.http.bank.account.transaction;

import dev.sandbank.application.bank.account.PageStart;
import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.http.bank.file.PdfPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transactions as a file.
 *
 * @param binaryData a PDF of one page
 * @param nextStartIndex where the next page begins, null on the last one
 */
record TransactionFileJson(byte[] binaryData, @Nullable String nextStartIndex) {

    static TransactionFileJson of(TransactionQuery query, TransactionPage page) {
        Account account = page.account();
        List<String> lines = new ArrayList<>();
        lines.add("Transactions of " + account.product().name() + " " + account.number());
        lines.add("From " + (query.from() == null ? "the first" : query.from()) + " to "
                + (query.to() == null ? "the last" : query.to()) + ", in " + account.currency());
        page.lines().forEach(line -> lines.add(text(line)));
        if (page.lines().isEmpty()) {
            lines.add("There are no transactions in this period.");
        }
        PageStart next = page.next();
        return new TransactionFileJson(PdfPage.of(lines), next == null ? null : next.text());
    }

    private static String text(HistoryLine line) {
        Movement movement =
                line instanceof Transaction transaction ? transaction.movement() : ((InvestmentOrder) line).movement();
        return String.join(
                "  ",
                line.date().toString(),
                movement.amount().decimal().toPlainString(),
                line.status().name(),
                movement.description());
    }
}
