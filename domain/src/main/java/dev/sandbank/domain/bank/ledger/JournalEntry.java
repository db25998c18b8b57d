package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.CustomerId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the journal of a space. It never changes. Whether it is pending or posted follows from the
 * day on which it is read: it is posted from {@code postsOn} on.
 *
 * @param postsOn the first day on which it is posted, and for a hold the first day on which it is over; never before
 *     the day it was booked
 * @param subject the subject of the entry, such as the name of a shop; may be empty
 * @param card the card that paid, or null
 * @param counterpart the other customer whose data the entry changes, or null
 * @param link how it depends on an earlier entry
 */
@RecordBuilder
public record JournalEntry(
        JournalPlace place,
        EntryKind kind,
        Entry entry,
        LocalDate postsOn,
        String subject,
        @Nullable CardId card,
        @Nullable Counterpart counterpart,
        EntryLink link) {

    public JournalEntry {
        if (postsOn.isBefore(place.on())) {
            throw new IllegalArgumentException("an entry is not posted before it is booked");
        }
    }

    /** An entry that changes the data of one customer. */
    public JournalEntry(
            JournalPlace place, EntryKind kind, Entry entry, LocalDate postsOn, String subject, @Nullable CardId card) {
        this(place, kind, entry, postsOn, subject, card, null, EntryLink.MOVES);
    }

    /** An entry that moves money between two customers. */
    public JournalEntry(
            JournalPlace place,
            EntryKind kind,
            Entry entry,
            LocalDate postsOn,
            String subject,
            @Nullable CardId card,
            @Nullable Counterpart counterpart) {
        this(place, kind, entry, postsOn, subject, card, counterpart, EntryLink.MOVES);
    }

    public String reference() {
        return entry.reference();
    }

    /** The reference of its line in a list: that of the hold, if it settles one. */
    public String lineReference() {
        String origin = link.origin();
        return link.effect() == EntryEffect.SETTLES && origin != null ? origin : reference();
    }

    /** The amount that it takes from an account; negative if it frees what was held there. */
    public long takenFrom(LedgerAccount account, Unit unit) {
        return link.effect().holds(entry.amountOn(account, unit));
    }

    /** Whether the entry changes data of the customer. */
    public boolean concerns(CustomerId customer) {
        return place.customer().equals(customer)
                || (counterpart != null && counterpart.customer().equals(customer));
    }

    /** The subject as it is read on an account that gains by the entry, or on one that loses. */
    public String subject(boolean gains) {
        return gains && counterpart != null ? counterpart.subject() : subject;
    }

    public boolean isPostedBy(LocalDate day) {
        return !postsOn.isAfter(day);
    }
}
