package dev.sandbank.http;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Registers applications directly in the store, so that a test can give them any details. */
public final class TestClients {

    /** The redirect URI of the test applications. */
    public static final String REDIRECT_URI = "https://client.example/callback";

    private final Clients clients;
    private final Clock clock;

    TestClients(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** Registers in a store of a server that runs by the wall clock. */
    public static TestClients of(Clients clients) {
        return new TestClients(clients, Clock.systemUTC());
    }

    /** A confidential, compatible application without a rate limit. */
    public Registered register() {
        return register(Profile.COMPATIBLE, 0);
    }

    public Registered register(Profile profile, int perMinute) {
        return register(UUID.randomUUID().toString(), "secret-" + UUID.randomUUID(), profile, perMinute);
    }

    public Registered register(String id, String secret, Profile profile, int perMinute) {
        return register(
                client(id, ClientSecrets.of(SecretHash.of(secret), clock.instant()), profile, perMinute), secret);
    }

    /** An application without a secret. */
    public Registered registerPublic() {
        return register(client(UUID.randomUUID().toString(), ClientSecrets.NONE, Profile.COMPATIBLE, 0), "");
    }

    /** A confidential, compatible application without a rate limit that lives in a space. */
    public Registered registerIn(SpaceId space) {
        Registered app = register();
        move(app, space);
        return app;
    }

    /** Moves an application to a space. */
    public void move(Registered app, SpaceId space) {
        change(
                app,
                it -> new Client(
                        it.id(),
                        space,
                        it.name(),
                        it.description(),
                        it.icon(),
                        it.redirectUris(),
                        it.origins(),
                        it.secrets(),
                        it.grantKinds(),
                        it.scopes(),
                        it.profile(),
                        it.rateLimit(),
                        it.suspended(),
                        it.createdAt(),
                        it.approval()));
    }

    /** Changes a stored application. */
    public void change(Registered registered, UnaryOperator<Client> change) {
        Client before = clients.find(new ClientId(registered.id())).orElseThrow();
        clients.replace(change.apply(before));
    }

    /** Suspends an application. */
    public void suspend(Registered app) {
        change(app, it -> with(it, it.name(), it.description(), it.redirectUris(), it.grantKinds(), it.scopes(), true));
    }

    /** Allows an application these kinds of grant alone. */
    public void allow(Registered app, Set<GrantKind> kinds) {
        change(app, it -> with(it, it.name(), it.description(), it.redirectUris(), kinds, it.scopes(), false));
    }

    /** Approves an application for these scopes alone. */
    public void approve(Registered app, Scopes scopes) {
        change(app, it -> with(it, it.name(), it.description(), it.redirectUris(), it.grantKinds(), scopes, false));
    }

    /** Gives an application other redirect URIs. */
    public void redirect(Registered app, String... redirectUris) {
        List<RedirectUri> uris = Stream.of(redirectUris).map(RedirectUri::new).toList();
        change(app, it -> with(it, it.name(), it.description(), uris, it.grantKinds(), it.scopes(), false));
    }

    /** Registers the only origin that programs of an application may call from. */
    public void letCall(Registered app, String origin) {
        change(
                app,
                it -> new Client(
                        it.id(),
                        it.space(),
                        it.name(),
                        it.description(),
                        it.icon(),
                        it.redirectUris(),
                        List.of(new Origin(origin)),
                        it.secrets(),
                        it.grantKinds(),
                        it.scopes(),
                        it.profile(),
                        it.rateLimit(),
                        it.suspended(),
                        it.createdAt(),
                        it.approval()));
    }

    /** Gives an application another name and description. */
    public void describe(Registered app, String name, String description) {
        change(app, it -> with(it, name, description, it.redirectUris(), it.grantKinds(), it.scopes(), false));
    }

    private Registered register(Client client, String secret) {
        clients.add(client);
        return new Registered(client.id().value(), secret);
    }

    private Client client(String id, ClientSecrets secrets, Profile profile, int perMinute) {
        return new Client(
                new ClientId(id),
                SpaceId.DEFAULT,
                "Budget Buddy",
                "Shows where your money goes",
                null,
                List.of(new RedirectUri(REDIRECT_URI)),
                List.of(),
                secrets,
                EnumSet.allOf(GrantKind.class),
                Scopes.NONE,
                profile,
                new RateLimit(perMinute),
                false,
                clock.instant(),
                null);
    }

    private static Client with(
            Client client,
            String name,
            String description,
            List<RedirectUri> redirectUris,
            Set<GrantKind> kinds,
            Scopes scopes,
            boolean suspended) {
        return new Client(
                client.id(),
                client.space(),
                name,
                description,
                client.icon(),
                redirectUris,
                client.origins(),
                client.secrets(),
                kinds,
                scopes,
                client.profile(),
                client.rateLimit(),
                suspended,
                client.createdAt(),
                client.approval());
    }

    /** An application's id and secret. */
    public record Registered(String id, String secret) {

        /** The Authorization header of the application, as most clients write it. */
        public String basic() {
            return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        }
    }
}
