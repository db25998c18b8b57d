package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the journal of a space. It never changes: until the day it posts it is pending, from that
 * day on it is posted, which follows from the day on which it is looked at.
 *
 * @param postsOn the first day on which it is posted; never before the day it was booked
 * @param subject what it was for, such as the name of a shop; may be empty
 * @param card the card it was made with, or null
 */
@RecordBuilder
public record JournalEntry(
        JournalPlace place,
        EntryKind kind,
        Entry entry,
        LocalDate postsOn,
        String subject,
        @Nullable CardId card) {

    public JournalEntry {
        if (postsOn.isBefore(place.on())) {
            throw new IllegalArgumentException("an entry is not posted before it is booked");
        }
    }

    public String reference() {
        return entry.reference();
    }

    public boolean isPostedBy(LocalDate day) {
        return !postsOn.isAfter(day);
    }
}
