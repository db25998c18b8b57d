package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a history, newest first, in pages. A line keeps its place among those of its day, whatever comes later. */
record PagedLines(List<? extends HistoryLine> lines) {

    static PagedLines of(History history) {
        return new PagedLines(history.orders().isEmpty() ? history.transactions() : history.orders());
    }

    /** The page that a query asks for, of the lines that match; it may be empty. */
    TransactionPage page(Account account, TransactionQuery query, Predicate<HistoryLine> matching) {
        PageStart start = query.start();
        List<HistoryLine> page = new ArrayList<>();
        int skip = start.day() == null ? start.number() - 1 : 0;
        int last = 0;
        for (int i = first(start); i < lines.size(); i++) {
            if (!matching.test(lines.get(i)) || skip-- > 0) {
                continue;
            }
            if (page.size() == query.lines()) {
                return new TransactionPage(account, page, below(last));
            }
            page.add(lines.get(i));
            last = i;
        }
        return new TransactionPage(account, page, null);
    }

    private PageStart below(int line) {
        return PageStart.below(lines.get(line).date(), numberInDay(line));
    }

    /** The first line that may be on the page. */
    private int first(PageStart start) {
        LocalDate day = start.day();
        if (day == null) {
            return 0;
        }
        int first = 0;
        while (first < lines.size() && isAbove(first, day, start.number())) {
            first++;
        }
        return first;
    }

    private boolean isAbove(int line, LocalDate day, int number) {
        LocalDate date = lines.get(line).date();
        return date.isAfter(day) || (date.equals(day) && numberInDay(line) >= number);
    }

    private int numberInDay(int line) {
        LocalDate day = lines.get(line).date();
        int oldest = line;
        while (oldest + 1 < lines.size() && lines.get(oldest + 1).date().equals(day)) {
            oldest++;
        }
        return oldest - line + 1;
    }
}
