package dev.sandbank.application.oauth.client;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
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
    private final AdminUseCases useCases =
            AdminUseCases.over(stores, TestPorts.over(stores, clock, secrets), TestPorts.ACTOR);

    public InMemoryStores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    public AdminUseCases useCases() {
        return useCases;
    }

    /** Registers a client with every default. */
    public RegisteredClient registered(String name) {
        return useCases.registerClient().register(NewClient.named(name));
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
