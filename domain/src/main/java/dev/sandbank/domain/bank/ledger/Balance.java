package dev.sandbank.domain.bank.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What entries did to one account in one unit, as of a day.
 *
 * @param booked what is posted by then
 * @param held what is to be taken by entries that are pending; never negative
 * @param coming what is to be added by entries that are pending; never negative
 */
public record Balance(long booked, long held, long coming) {

    /** What an account has without entries. */
    public static final Balance NOTHING = new Balance(0, 0, 0);

    public Balance {
        if (held < 0 || coming < 0) {
            throw new IllegalArgumentException("what is pending is counted without a sign");
        }
    }

    /** What the entries add up to. */
    public static Balance of(List<JournalEntry> entries, LedgerAccount account, Unit unit, LocalDate day) {
        Balance balance = NOTHING;
        for (JournalEntry entry : entries) {
            balance = balance.plus(entry.entry().amountOn(account, unit), entry.isPostedBy(day));
        }
        return balance;
    }

    /** What can be spent of it: pending debits count already, pending credits not yet. */
    public long available() {
        return Math.subtractExact(booked, held);
    }

    private Balance plus(long amount, boolean posted) {
        if (posted) {
            return new Balance(Math.addExact(booked, amount), held, coming);
        }
        return amount < 0
                ? new Balance(booked, Math.subtractExact(held, amount), coming)
                : new Balance(booked, held, Math.addExact(coming, amount));
    }
}
