package dev.sandbank.application.oauth.client;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.oauth.token.ListTokens;
import dev.sandbank.application.oauth.token.RevokeTokenById;
import dev.sandbank.application.oauth.token.RevokeTokensOfClient;
import dev.sandbank.application.space.CreateSpace;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.application.space.ListSpaces;
import dev.sandbank.application.space.RemoveSpace;
import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clients in memory, the use cases that manage them, and short ways to give them tokens. */
public final class ManagedClients {

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();

    public InMemoryStores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    public RegisterClient registerClient() {
        return new RegisterClient(
                stores.clients(), stores.spaces(), stores.transactions(), clock, secrets, RateLimit.DEFAULT);
    }

    public UpdateClient updateClient() {
        return new UpdateClient(stores.clients(), stores.spaces(), stores.transactions());
    }

    public CreateSpace createSpace() {
        return new CreateSpace(stores.spaces(), stores.transactions(), clock);
    }

    public ListSpaces listSpaces() {
        return new ListSpaces(stores.spaces());
    }

    public FindSpace findSpace() {
        return new FindSpace(stores.spaces());
    }

    public SetSpaceClock setSpaceClock() {
        return new SetSpaceClock(stores.spaces(), stores.transactions(), clock);
    }

    public ResetSpace resetSpace() {
        return new ResetSpace(stores.spaces(), stores.spaceJournal(), stores.transactions());
    }

    public RemoveSpace removeSpace() {
        return new RemoveSpace(stores.spaces(), stores.spaceJournal(), stores.clients(), stores.transactions());
    }

    public RotateClientSecret rotateClientSecret() {
        return new RotateClientSecret(stores.clients(), stores.transactions(), clock, secrets);
    }

    public RemoveClient removeClient() {
        return new RemoveClient(stores.clients(), stores.transactions());
    }

    public FindClient findClient() {
        return new FindClient(stores.clients());
    }

    public ListClients listClients() {
        return new ListClients(stores.clients());
    }

    public ListTokens listTokens() {
        return new ListTokens(stores.clients(), stores.accessTokens(), clock);
    }

    public RevokeTokenById revokeTokenById() {
        return new RevokeTokenById(
                stores.accessTokens(), stores.refreshTokens(), stores.grants(), stores.transactions(), clock);
    }

    public RevokeTokensOfClient revokeTokensOfClient() {
        return new RevokeTokensOfClient(
                stores.clients(), stores.accessTokens(), stores.grants(), stores.transactions(), clock);
    }

    /** Registers a client with every default. */
    public RegisteredClient registered(String name) {
        return registerClient().register(NewClient.named(name));
    }

    /** Gives the client a live two-legged token of 30 minutes. */
    public OpaqueToken twoLegged(Client client) {
        return accessToken(client, null);
    }

    /** Gives the client a grant of 30 days of {@code SandboxUser1} in Singapore. */
    public Grant grant(Client client) {
        Instant now = clock.now(client.space());
        Grant grant = new Grant(
                new GrantId("grant-" + fresh(TokenKind.CODE).id()),
                GrantKind.AUTHORIZATION_CODE,
                client.space(),
                client.id(),
                new CustomerId(Market.SG, "SandboxUser1"),
                BusinessCode.GCB,
                Scopes.of(List.of(KnownScope.ACCOUNTS_DETAILS_TRANSACTIONS)),
                Set.of(new AccountId("aa")),
                null,
                now,
                now.plus(Duration.ofDays(30)),
                null);
        stores.transactions().run(() -> {
            stores.grants().add(grant);
            return grant;
        });
        return grant;
    }

    /** Gives the client a live access token, of a grant or two-legged. */
    public OpaqueToken accessToken(Client client, @Nullable Grant grant) {
        OpaqueToken token = fresh(TokenKind.ACCESS);
        Instant now = clock.now(client.space());
        stores.transactions().run(() -> {
            stores.accessTokens()
                    .add(new AccessToken(
                            token.id(),
                            token.hash(),
                            client.space(),
                            client.id(),
                            Market.SG,
                            BusinessCode.GCB,
                            grant == null ? Scopes.of(List.of(KnownScope.API)) : grant.scopes(),
                            grant,
                            now,
                            now.plus(Duration.ofMinutes(30)),
                            null));
            return token;
        });
        return token;
    }

    /** Gives the grant a live refresh token. */
    public OpaqueToken refreshToken(Grant grant) {
        OpaqueToken token = fresh(TokenKind.REFRESH);
        stores.transactions().run(() -> {
            stores.refreshTokens()
                    .add(new RefreshToken(
                            token.id(),
                            token.hash(),
                            grant,
                            grant.scopes(),
                            grant.grantedAt(),
                            grant.expiresAt(),
                            null));
            return token;
        });
        return token;
    }

    private OpaqueToken fresh(TokenKind kind) {
        TokenId id = TokenId.of(clock.instant(), secrets.random(TokenId.RANDOM_BYTES));
        return OpaqueToken.of(kind, id, secrets.random(OpaqueToken.SECRET_BYTES));
    }
}
