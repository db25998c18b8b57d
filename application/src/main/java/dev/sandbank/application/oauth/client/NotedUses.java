package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The uses of secrets that no store holds yet.
 *
 * @param latest the newest use of each secret, in whole minutes
 */
public record NotedUses(ConcurrentHashMap<SecretHash, Instant> latest) {

    /** No uses yet. */
    public NotedUses() {
        this(new ConcurrentHashMap<>());
    }

    /** Notes a use; one of a minute that was noted makes no object. */
    public void note(SecretHash secret, Instant now) {
        Instant noted = latest.get(secret);
        if (noted == null || now.getEpochSecond() - noted.getEpochSecond() >= 60) {
            latest.put(secret, now.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** The newest use that is noted here. */
    public Optional<Instant> lastUse(SecretHash secret) {
        return Optional.ofNullable(latest.get(secret));
    }

    /** What is noted, to be stored. */
    public Map<SecretHash, Instant> copy() {
        return new HashMap<>(latest);
    }

    /** Forgets what was stored, unless the secret was used since. */
    public void forget(Map<SecretHash, Instant> stored) {
        stored.forEach(latest::remove);
    }
}
