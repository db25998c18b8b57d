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
 * @param postsOn the first day on which it is posted; never before the day it was booked
 * @param subject the subject of the entry, such as the name of a shop; may be empty
 * @param card the card that paid, or null
 * @param counterpart the other customer whose data the entry changes, or null
 */
@RecordBuilder
public record JournalEntry(
        JournalPlace place,
        EntryKind kind,
        Entry entry,
        LocalDate postsOn,
        String subject,
        @Nullable CardId card,
        @Nullable Counterpart counterpart) {

    public JournalEntry {
        if (postsOn.isBefore(place.on())) {
            throw new IllegalArgumentException("an entry is not posted before it is booked");
        }
    }

    /** An entry that changes the data of one customer. */
    public JournalEntry(
            JournalPlace place, EntryKind kind, Entry entry, LocalDate postsOn, String subject, @Nullable CardId card) {
        this(place, kind, entry, postsOn, subject, card, null);
    }

    public String reference() {
        return entry.reference();
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
