package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;

/** The entries by which an order takes points and by which they come back; both are posted at once. */
public final class PointsTaken {

    private static final String TAKEN = "redemption ";
    private static final String RETURNED = "reversal of ";

    private PointsTaken() {}

    /** The entry that takes the points of an order from the customer of the place. */
    public static JournalEntry entry(JournalPlace place, OrderId order, long points, String subject) {
        Entry entry = Entry.movePoints(
                TAKEN + order,
                place.on(),
                LedgerAccount.pointsOf(place.customer()),
                LedgerAccount.POINTS_REDEEMED,
                points);
        return new JournalEntry(place, EntryKind.POINTS_REDEEMED, entry, place.on(), subject, null);
    }

    /** The entry that gives them back. There is only one for an order, because its reference names the order. */
    public static JournalEntry reversal(JournalPlace place, OrderId order, long points, String subject) {
        Entry entry = Entry.movePoints(
                RETURNED + TAKEN + order,
                place.on(),
                LedgerAccount.POINTS_REDEEMED,
                LedgerAccount.pointsOf(place.customer()),
                points);
        return new JournalEntry(place, EntryKind.POINTS_RETURNED, entry, place.on(), subject, null);
    }

    /** The reference of the entry whose points an entry gave back. */
    static String reversedBy(JournalEntry returned) {
        return returned.reference().substring(RETURNED.length());
    }
}
