package dev.sandbank.application.hub.shelf;

import java.time.Instant;

/**
 * What lies at a place.
 *
 * @param sealed the thing, sealed; empty if it was taken away
 * @param endsAt when it is forgotten
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ShelfItem(ShelfPlace place, byte[] sealed, Instant addedAt, Instant endsAt) {

    /** What is sealed is not shown. */
    @Override
    public String toString() {
        return "ShelfItem[" + place.kind() + "]";
    }
}
