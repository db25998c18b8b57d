package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.client.NotedUses;
import dev.sandbank.application.oauth.client.SecretUses;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The last uses of secrets: the newest in memory, the others in SQL. */
public final class JdbiSecretUses implements SecretUses {

    private static final String SAVE = """
            insert into client_secret_use (hash, used_at) values (:hash, :usedAt)
            on conflict (hash) do update set used_at = excluded.used_at
            """;

    private static final String FORGET =
            "delete from client_secret_use where hash not in (select hash from client_secret)";

    private final Database database;
    private final NotedUses noted = new NotedUses();

    public JdbiSecretUses(Database database) {
        this.database = database;
    }

    @Override
    public void note(SecretHash secret, Instant now) {
        noted.note(secret, now);
    }

    @Override
    public Optional<Instant> lastUse(SecretHash secret) {
        return noted.lastUse(secret).or(() -> stored(secret));
    }

    private Optional<Instant> stored(SecretHash secret) {
        return database.read(handle -> handle.createQuery("select used_at from client_secret_use where hash = :hash")
                .bind("hash", secret)
                .map((rows, context) -> new Columns(rows).instant("used_at"))
                .findOne());
    }

    @Override
    public void write() {
        Map<SecretHash, Instant> uses = noted.copy();
        if (uses.isEmpty()) {
            return;
        }
        database.write(handle -> {
            uses.forEach((secret, usedAt) -> save(handle, secret, usedAt));
            return handle.createUpdate(FORGET).execute();
        });
        noted.forget(uses);
    }

    private static void save(Handle handle, SecretHash secret, Instant usedAt) {
        handle.createUpdate(SAVE).bind("hash", secret).bind("usedAt", usedAt).execute();
    }
}
