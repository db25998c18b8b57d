package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of an account's history, newest first; at least one line.
 *
 * @param next where the next page begins, or null if this is the last
 */
public record TransactionPage(
        Account account, List<HistoryLine> lines, @Nullable PageStart next) {

    public TransactionPage {
        lines = List.copyOf(lines);
    }
}
