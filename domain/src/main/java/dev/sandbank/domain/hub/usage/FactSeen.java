package dev.sandbank.domain.hub.usage;

import java.time.Instant;

/** When a fact was seen first and last. */
public record FactSeen(Instant first, Instant last) {

    /** The span of both. */
    public FactSeen and(FactSeen other) {
        return new FactSeen(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
