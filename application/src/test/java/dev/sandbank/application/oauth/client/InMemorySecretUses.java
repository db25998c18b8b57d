package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.secret.SecretHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last uses of secrets in memory. */
public final class InMemorySecretUses implements SecretUses {

    private final NotedUses noted = new NotedUses();
    private final Map<SecretHash, Instant> written = new HashMap<>();

    @Override
    public void note(SecretHash secret, Instant now) {
        noted.note(secret, now);
    }

    @Override
    public Optional<Instant> lastUse(SecretHash secret) {
        return noted.lastUse(secret).or(() -> Optional.ofNullable(written.get(secret)));
    }

    @Override
    public void write() {
        Map<SecretHash, Instant> uses = noted.copy();
        written.putAll(uses);
        noted.forget(uses);
    }
}
