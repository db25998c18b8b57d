package dev.sandbank.http.hub.usage;

import dev.sandbank.domain.oauth.client.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many calls the rate limits of some applications let in.
 *
 * @param perMinute of all of them together, as they are now; 0 if one has no limit
 * @param now when it is asked
 */
record Allowance(long perMinute, Instant now) {

    /** That of these applications. */
    static Allowance of(List<Client> clients, Instant now) {
        boolean limited =
                clients.stream().noneMatch(client -> client.rateLimit().unlimited());
        return new Allowance(
                limited
                        ? clients.stream()
                                .mapToLong(client -> client.rateLimit().perMinute())
                                .sum()
                        : 0,
                now);
    }

    boolean isLimited() {
        return perMinute > 0;
    }

    /** Which part of the calls that could have been let in up to now were. */
    double used(Piece piece, long calls) {
        Instant end = piece.running() ? now : piece.end().toInstant();
        double minutes =
                Math.max(1, Duration.between(piece.start().toInstant(), end).toSeconds() / 60.0);
        return calls / (perMinute * minutes);
    }
}
