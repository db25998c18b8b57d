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
        int newest = 0;
        while (newest < lines.size() && lines.get(newest).date().isAfter(day)) {
            newest++;
        }
        int below = below(newest, day);
        return Math.max(newest, below - Math.max(0, start.number() - 1));
    }

    private int numberInDay(int line) {
        return below(line, lines.get(line).date()) - line;
    }

    /** The first line from that one on that is not of the day. */
    private int below(int line, LocalDate day) {
        int below = line;
        while (below < lines.size() && lines.get(below).date().equals(day)) {
            below++;
        }
        return below;
    }
}
