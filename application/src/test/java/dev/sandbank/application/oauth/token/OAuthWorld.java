package dev.sandbank.application.oauth.token;

import dev.sandbank.application.StorePorts;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The use cases of a code's and a token's life over some stores, with a clock of their own. */
final class OAuthWorld {

    static final Lifetimes LIFETIMES = Lifetimes.DEFAULT;

    final SettableClock clock = new SettableClock();
    final StorePorts stores;
    private final GrantConsent consent;
    private final ExchangeAuthorizationCode exchange;
    private final RefreshAccessToken refresh;
    private final RevokeToken revokeToken;
    private final RevokeGrant revokeGrant;
    private final VerifyAccessToken verify;

    OAuthWorld(StorePorts stores, Secrets secrets) {
        this.stores = stores;
        TokenStores oauth = new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens());
        CustomerAccounts none = (space, customer) -> java.util.List.of();
        consent = new GrantConsent(
                stores.codes(), stores.grants(), none, stores.transactions(), clock, secrets, LIFETIMES);
        exchange =
                new ExchangeAuthorizationCode(stores.codes(), oauth, stores.transactions(), clock, secrets, LIFETIMES);
        refresh = new RefreshAccessToken(oauth, stores.transactions(), clock, secrets, LIFETIMES);
        revokeToken = new RevokeToken(oauth, stores.transactions(), clock);
        revokeGrant = new RevokeGrant(stores.grants(), stores.transactions(), clock);
        verify = new VerifyAccessToken(stores.accessTokens(), stores.clients(), clock);
    }

    OpaqueToken consent(Client client) {
        AuthorizationRequest request = new AuthorizationRequest(
                new RedirectTarget(client, ClientFixture.REDIRECT_URI, true),
                GrantFixture.CUSTOMER.market(),
                BusinessCode.GCB,
                Scopes.parse("accounts_details_transactions customers_profiles"),
                null);
        return consent.grant(request, GrantFixture.CUSTOMER, Set.of());
    }

    Answer<IssuedTokens> redeem(Client client, OpaqueToken code, String redirectUri) {
        CodeExchange presented =
                new CodeExchange(code.value(), GrantFixture.CUSTOMER.market(), BusinessCode.GCB, redirectUri, null);
        return Answer.of(() -> exchange.exchange(client, presented));
    }

    Answer<IssuedTokens> refresh(Client client, OpaqueToken token) {
        return Answer.of(() -> refresh.refresh(client, Set.of(GrantKind.AUTHORIZATION_CODE), token.value(), null));
    }

    Answer<Boolean> revoke(Client client, OpaqueToken token) {
        return Answer.now(() -> {
            revokeToken.revoke(client, token.value());
            return true;
        });
    }

    Answer<GrantId> revoke(GrantId grant) {
        return Answer.now(() -> revokeGrant
                .revoke(ClientFixture.client("any").space(), GrantFixture.CUSTOMER, grant)
                .id());
    }

    Answer<VerifiedToken> verify(OpaqueToken token) {
        return Answer.now(() -> verify.verify(token.value()));
    }

    int forgetExpired() {
        return stores.expiredTokens().forget(SpaceId.DEFAULT, clock.instant(), 10_000);
    }

    /** What a use case came back with: a result or a refusal. */
    record Answer<T>(Optional<T> result, Optional<Refusal> refusal) {

        static <T> Answer<T> of(Supplier<CompletionStage<T>> call) {
            return now(() -> {
                try {
                    return call.get().toCompletableFuture().join();
                } catch (CompletionException e) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : e;
                }
            });
        }

        static <T> Answer<T> now(Supplier<T> call) {
            try {
                return new Answer<>(Optional.of(call.get()), Optional.empty());
            } catch (Refused refused) {
                return new Answer<>(Optional.empty(), Optional.of(refused.reason()));
            }
        }
    }
}
