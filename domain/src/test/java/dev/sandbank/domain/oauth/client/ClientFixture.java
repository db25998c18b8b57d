package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Plain clients for examples. */
public final class ClientFixture {

    /** The secret of every client made here. */
    public static final String SECRET = "a-secret-of-a-fixture-that-nobody-guesses";

    /** The one redirect URI of every client made here. */
    public static final String REDIRECT_URI = "https://client.example.org/callback";

    /** When every client made here was registered. */
    public static final Instant REGISTERED_AT = Instant.parse("2026-11-01T08:00:00Z");

    /** The approval of every client of production made here. */
    private static final Approval EVERYWHERE = new Approval(new ClientId("sandbox"), Set.of(Market.values()));

    private ClientFixture() {}

    /** A compatible client of both grant kinds, every scope and the default rate. */
    public static Client client(String id) {
        return of(id, Profile.COMPATIBLE, ClientSecrets.of(SecretHash.of(SECRET), REGISTERED_AT), RateLimit.DEFAULT);
    }

    /** A compatible client that lives in a space; one of production may call every market. */
    public static Client in(SpaceId space, String id) {
        return of(
                space,
                id,
                Profile.COMPATIBLE,
                ClientSecrets.of(SecretHash.of(SECRET), REGISTERED_AT),
                RateLimit.DEFAULT);
    }

    public static Client strict(String id) {
        return of(id, Profile.STRICT, ClientSecrets.of(SecretHash.of(SECRET), REGISTERED_AT), RateLimit.DEFAULT);
    }

    /** A client without a secret. */
    public static Client publicClient(String id) {
        return of(id, Profile.COMPATIBLE, ClientSecrets.NONE, RateLimit.DEFAULT);
    }

    public static Client withRate(String id, int perMinute) {
        return of(
                id,
                Profile.COMPATIBLE,
                ClientSecrets.of(SecretHash.of(SECRET), REGISTERED_AT),
                new RateLimit(perMinute));
    }

    private static Client of(String id, Profile profile, ClientSecrets secrets, RateLimit rate) {
        return of(SpaceId.DEFAULT, id, profile, secrets, rate);
    }

    private static Client of(SpaceId space, String id, Profile profile, ClientSecrets secrets, RateLimit rate) {
        return new Client(
                new ClientId(id),
                space,
                "Application " + id,
                "An application of a fixture",
                null,
                List.of(new RedirectUri(REDIRECT_URI)),
                List.of(),
                secrets,
                Set.of(GrantKind.values()),
                Scopes.NONE,
                profile,
                rate,
                false,
                REGISTERED_AT,
                space.equals(SpaceId.PRODUCTION) ? EVERYWHERE : null);
    }
}
