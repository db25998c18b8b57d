package dev.sandbank.domain.oauth.client;

import static dev.sandbank.domain.InstantArbitraries.instants;
import static dev.sandbank.domain.secret.SecretHashArbitraries.hashes;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.ScopeArbitraries;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clients of every kind. */
public final class ClientArbitraries {

    private ClientArbitraries() {}

    public static Arbitrary<ClientId> ids() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(128)
                .filter(ClientId::couldBe)
                .map(ClientId::new);
    }

    public static Arbitrary<RedirectUri> redirectUris() {
        return Arbitraries.of(
                        "https://client.example.org/callback",
                        "https://client.example.org/callback?of=one",
                        "http://localhost:8080/cb",
                        "http://127.0.0.1/cb",
                        "http://[::1]:3000/cb",
                        "com.example.app:/oauth")
                .map(RedirectUri::new);
    }

    public static Arbitrary<List<Origin>> origins() {
        return Arbitraries.of("https://app.example", "https://app.example:8443", "http://localhost:3000")
                .map(Origin::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    public static Arbitrary<Approval> approvals() {
        return Combinators.combine(ids(), Arbitraries.of(Market.class).set().ofMinSize(1))
                .as(Approval::new);
    }

    public static Arbitrary<ClientSecrets> secrets() {
        return Combinators.combine(hashes(), instants(), instants().injectNull(0.5))
                .as(ClientSecret::new)
                .list()
                .ofMaxSize(2)
                .map(ClientSecrets::new);
    }

    /** Any client. */
    public static Arbitrary<Client> clients() {
        return Combinators.combine(names(), descriptions(), icons(), redirects(), secrets(), standing(), instants())
                .as((name, description, icon, uris, secrets, standing, createdAt) -> new Client(
                        standing.id(),
                        standing.of().space(),
                        name,
                        description,
                        icon,
                        uris,
                        standing.of().origins(),
                        secrets,
                        standing.of().grantKinds(),
                        standing.of().scopes(),
                        standing.of().profile(),
                        standing.of().rateLimit(),
                        standing.of().suspended(),
                        createdAt,
                        standing.of().approval()));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(100).filter(ClientArbitraries::storable);
    }

    private static Arbitrary<String> descriptions() {
        return Arbitraries.strings().all().ofMaxLength(200).filter(text -> text.isEmpty() || storable(text));
    }

    /** Whether PostgreSQL and SQLite both store the text unchanged: it has no NUL and no unpaired surrogate. */
    private static boolean storable(String text) {
        return !text.isBlank() && text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
    }

    private static Arbitrary<String> icons() {
        return Arbitraries.of("data:image/png;base64,AAAA", "data:image/svg+xml,%3Csvg/%3E")
                .injectNull(0.3);
    }

    private static Arbitrary<List<RedirectUri>> redirects() {
        return redirectUris().list().uniqueElements().ofMaxSize(6);
    }

    private static Arbitrary<Standing> standing() {
        Arbitrary<Client> shapes = Combinators.combine(
                        CustomerArbitraries.spaces(),
                        Arbitraries.of(GrantKind.class).set(),
                        ScopeArbitraries.scopes(),
                        Arbitraries.of(Profile.class),
                        Arbitraries.integers().between(0, RateLimit.MAX_PER_MINUTE),
                        Arbitraries.of(true, false),
                        origins(),
                        approvals().injectNull(0.7))
                .as((space, kinds, scopes, profile, rate, suspended, origins, approval) -> new Client(
                        new ClientId("shape"),
                        approval == null ? space : SpaceId.PRODUCTION,
                        "shape",
                        "",
                        null,
                        List.of(),
                        origins,
                        ClientSecrets.NONE,
                        kinds,
                        scopes,
                        profile,
                        new RateLimit(rate),
                        suspended,
                        ClientFixture.REGISTERED_AT,
                        approval));
        return Combinators.combine(ids(), shapes).as(Standing::new);
    }

    private record Standing(ClientId id, Client of) {}
}
