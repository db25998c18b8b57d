package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser in which a developer is logged in. It ends when it was idle for {@link #IDLE}, and {@link #ABSOLUTE} after
 * its start.
 *
 * @param id the hash of the secret in the browser's cookie
 * @param lastSeenAt the last use, noted once a minute at most
 * @param source where the last use came from
 * @param browser what the browser says of itself, such as {@code Firefox on Linux}
 */
@RecordBuilder
public record HubSession(
        String id, DeveloperId developer, Instant startedAt, Instant lastSeenAt, Source source, String browser) {

    /** How long a session lives without being used. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** How long a session lives at most. */
    public static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How much time passes between two notes of its use. */
    private static final Duration NOTE = Duration.ofMinutes(1);

    /** A session that starts now. */
    public static HubSession starting(String id, DeveloperId developer, Instant now, Source source, String browser) {
        return new HubSession(id, developer, now, now, source, browser);
    }

    /** The instant from which it cannot be used. */
    public Instant endsAt() {
        Instant idle = lastSeenAt.plus(IDLE);
        Instant absolute = startedAt.plus(ABSOLUTE);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    public boolean liveAt(Instant now) {
        return now.isBefore(endsAt());
    }

    /** Whether this use has to be noted. */
    public boolean isToBeNoted(Instant now, Source from) {
        return !from.equals(source) || !now.isBefore(lastSeenAt.plus(NOTE));
    }

    /** The same session after a use. */
    public HubSession seen(Instant now, Source from) {
        return new HubSession(id, developer, startedAt, now, from, browser);
    }
}
