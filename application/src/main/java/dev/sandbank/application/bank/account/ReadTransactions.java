package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the history of an account, page by page. */
public final class ReadTransactions {

    private static final String STATUS = "transactionStatus";
    private static final Set<TransactionStatus> ANY = EnumSet.allOf(TransactionStatus.class);

    private final BankViews views;

    public ReadTransactions(BankViews views) {
        this.views = views;
    }

    /**
     * The page asked for.
     *
     * @throws Refused INPUT_INVALID if there is no such status, ACCOUNT_UNKNOWN if the viewer does not see the account,
     *     TRANSACTIONS_NONE if nothing is on the page
     */
    public TransactionPage read(Viewer viewer, TransactionQuery query) {
        Set<TransactionStatus> wanted = statuses(query, viewer.customer().market());
        BankView view = views.of(viewer);
        Account account =
                view.holdings().find(query.account()).orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
        List<? extends HistoryLine> found = lines(views.history(view, account.id()))
                .filter(line -> wanted.contains(line.status()) && matches(line, query))
                .toList();
        int start = query.firstLine() - 1;
        if (start >= found.size()) {
            throw new Refused(BankRefusal.TRANSACTIONS_NONE);
        }
        int end = Math.min(found.size(), start + query.lines());
        return new TransactionPage(
                account, List.copyOf(found.subList(start, end)), end < found.size() ? end + 1 : null);
    }

    private static Stream<? extends HistoryLine> lines(History history) {
        return history.orders().isEmpty() ? history.transactions().stream() : history.orders().stream();
    }

    /** Wire fact: the public sandbox answers POSTED with transactions of every status. */
    private static Set<TransactionStatus> statuses(TransactionQuery query, Market market) {
        String asked = query.status() == null ? "ALL" : query.status().toUpperCase(Locale.ROOT);
        return switch (asked) {
            case "ALL" -> ANY;
            case "POSTED" -> query.strict() ? EnumSet.of(TransactionStatus.POSTED) : ANY;
            case "PENDING", "BILLED", "UNBILLED" -> EnumSet.of(TransactionStatus.valueOf(asked));
            default -> otherStatus(asked, market);
        };
    }

    /** Reference data also lists statuses that no transaction of this bank ever has; they find nothing. */
    private static Set<TransactionStatus> otherStatus(String asked, Market market) {
        return ReferenceData.of(STATUS, market)
                .flatMap(list -> list.find(asked))
                .map(known -> EnumSet.noneOf(TransactionStatus.class))
                .orElseThrow(() -> new Refused(InputInvalid.of(STATUS, FieldFault.Kind.INVALID_REFERENCE)));
    }

    private static boolean matches(HistoryLine line, TransactionQuery query) {
        BigDecimal amount = line.amount().decimal();
        return (query.from() == null || !line.date().isBefore(query.from()))
                && (query.to() == null || !line.date().isAfter(query.to()))
                && (query.amountFrom() == null || amount.compareTo(query.amountFrom()) >= 0)
                && (query.amountTo() == null || amount.compareTo(query.amountTo()) <= 0);
    }
}
