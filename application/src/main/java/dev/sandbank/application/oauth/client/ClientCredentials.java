package dev.sandbank.application.oauth.client;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that an application presented.
 *
 * @param readings the ways the presented text can be read: as it is, and form-decoded (RFC 6749 section 2.3.1); at
 *     least one
 */
public record ClientCredentials(List<Reading> readings) {

    public ClientCredentials {
        readings = List.copyOf(readings);
    }

    /** The ids of all clients that could be meant. */
    Set<String> clientIds() {
        return readings.size() == 1
                ? Set.of(readings.get(0).clientId())
                : readings.stream().map(Reading::clientId).collect(Collectors.toUnmodifiableSet());
    }

    /** A client id with the secret that came with it; without one only a public client can be meant. */
    public record Reading(String clientId, @Nullable String secret) {

        @Override
        public String toString() {
            return "Reading of " + clientId;
        }
    }
}
