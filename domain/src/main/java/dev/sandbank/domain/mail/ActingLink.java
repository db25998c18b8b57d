package dev.sandbank.domain.mail;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets whoever opens it do one thing once. Its secret is not stored; only this installation can compute it.
 *
 * @param subject what the link is about, such as the id of a registration
 * @param endedAt when it was used, or ended because another one was used; null while it can be used
 */
@RecordBuilder
public record ActingLink(
        LinkId id,
        LinkPurpose purpose,
        String subject,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant endedAt) {

    /** A new link. */
    public static ActingLink of(LinkId id, LinkPurpose purpose, String subject, Instant now) {
        return new ActingLink(id, purpose, subject, now, now.plus(purpose.lifetime()), null);
    }

    /** Whether it can be used. */
    public boolean liveAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** The same link after its end. */
    public ActingLink ended(Instant at) {
        return new ActingLink(id, purpose, subject, madeAt, endsAt, at);
    }
}
