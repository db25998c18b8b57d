package dev.sandbank.domain.bank.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * The effect of entries on one account in one unit, on a given day.
 *
 * @param booked the sum of the posted entries
 * @param held the sum that pending entries and open holds take; never negative
 * @param coming the sum that pending entries add; never negative
 */
public record Balance(long booked, long held, long coming) {

    /** The balance of an account without entries. */
    public static final Balance NOTHING = new Balance(0, 0, 0);

    public Balance {
        if (held < 0 || coming < 0) {
            throw new IllegalArgumentException("what is pending is counted without a sign");
        }
    }

    /** The sum of the entries. */
    public static Balance of(List<JournalEntry> entries, LedgerAccount account, Unit unit, LocalDate day) {
        Balance balance = NOTHING;
        for (JournalEntry entry : entries) {
            balance = balance.plus(
                    entry.entry().amountOn(account, unit), entry.link().effect(), entry.isPostedBy(day));
        }
        return balance;
    }

    /** The amount that can be spent: it includes pending debits but not pending credits. */
    public long available() {
        return Math.subtractExact(booked, held);
    }

    private Balance plus(long amount, EntryEffect effect, boolean posted) {
        if (posted) {
            return effect.moves() ? new Balance(Math.addExact(booked, amount), held, coming) : this;
        }
        return new Balance(
                booked, Math.addExact(held, effect.holds(amount)), Math.addExact(coming, effect.brings(amount)));
    }
}
