package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
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
