package dev.sandbank.application.bank.account;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;

/** Reads the newest part of an account's history, for which nobody is ever asked for a one-time code. */
public final class ReadRecentTransactions {

    /** The number of days of that part, today included. */
    public static final int DAYS = 90;

    private final BankViews views;
    private final ReadTransactions readTransactions;

    public ReadRecentTransactions(BankViews views, ReadTransactions readTransactions) {
        this.views = views;
        this.readTransactions = readTransactions;
    }

    /**
     * The page asked for, without any older lines.
     *
     * @throws Refused as {@link ReadTransactions#read}
     */
    public TransactionPage read(Viewer viewer, TransactionQuery query) {
        LocalDate first = views.of(viewer).bank().key().today().minusDays(DAYS - 1L);
        if (query.to() != null && query.to().isBefore(first)) {
            views.of(viewer).account(query.account());
            throw new Refused(BankRefusal.TRANSACTIONS_NONE);
        }
        return readTransactions.read(viewer, query.since(first));
    }
}
