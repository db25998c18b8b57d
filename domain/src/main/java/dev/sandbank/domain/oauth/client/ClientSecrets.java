package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A client's secrets, newest first: at most two, and the older one has an end. Empty for a public client. */
public record ClientSecrets(List<ClientSecret> newestFirst) {

    /** The secrets of a public client: none. */
    public static final ClientSecrets NONE = new ClientSecrets(List.of());

    private static final int MAX_LIVE = 2;

    public ClientSecrets {
        newestFirst = List.copyOf(newestFirst);
        if (newestFirst.size() > MAX_LIVE) {
            throw new IllegalArgumentException("a client has at most two secrets, not " + newestFirst.size());
        }
    }

    public static ClientSecrets of(SecretHash hash, Instant now) {
        return new ClientSecrets(List.of(new ClientSecret(hash, now, null)));
    }

    /**
     * These secrets with a new current one. The former current secret stays valid for {@code overlap}; an older one
     * ends now.
     */
    public ClientSecrets rotate(SecretHash hash, Instant now, Duration overlap) {
        Stream<ClientSecret> previous =
                newestFirst.stream().limit(1).map(secret -> secret.expiringAt(now.plus(overlap)));
        return new ClientSecrets(Stream.concat(Stream.of(new ClientSecret(hash, now, null)), previous)
                .filter(secret -> secret.liveAt(now))
                .toList());
    }

    /**
     * Whether the presented secret is valid at {@code now}. Every stored secret is compared, so that the time does not
     * show which one matched.
     */
    public boolean accept(String presented, Instant now) {
        boolean accepted = false;
        for (ClientSecret secret : newestFirst) {
            if (secret.hash().matches(presented) && secret.liveAt(now)) {
                accepted = true;
            }
        }
        return accepted;
    }
}
