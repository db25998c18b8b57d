package dev.sandbank.application.hub.session;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Starts sessions of developers. Only the browser keeps the secret; the store has its hash. */
public final class SessionStart {

    private static final int SECRET_BYTES = 32;

    private final HubSessions sessions;
    private final Secrets secrets;
    private final Clock wall;

    public SessionStart(HubSessions sessions, Secrets secrets, Clock wall) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.wall = wall;
    }

    /** A new secret. It must be made before the unit of work. */
    public String newSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SECRET_BYTES));
    }

    /** Stores the session of a new secret. It must be called inside a unit of work. */
    public void start(String secret, DeveloperId developer, Place place) {
        sessions.add(HubSession.starting(idOf(secret), developer, wall.instant(), place.source(), place.browser()));
    }

    /**
     * Stores the session of a new secret in place of an earlier one. It must be called inside a unit of work.
     *
     * @param earlier the secret of the session that ends; null for none
     */
    void replace(@Nullable String earlier, String secret, DeveloperId developer, Place place) {
        if (earlier != null) {
            sessions.remove(idOf(earlier));
        }
        start(secret, developer, place);
    }

    /** The id of the session of a secret. */
    static String idOf(String secret) {
        return HexFormat.of().formatHex(SecretHash.of(secret).bytes());
    }

    /**
     * Where somebody is.
     *
     * @param browser what the browser says of itself
     */
    public record Place(Source source, String browser) {}
}
