package dev.sandbank.application.oauth.token;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.BankCustomers;
import dev.sandbank.application.customer.SeededCustomers;
import dev.sandbank.application.customer.SeededDirectory;
import dev.sandbank.application.customer.SeededPasswords;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SeedNames;
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
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The use cases of a code's and a token's life over some stores, with a clock of their own. */
final class OAuthWorld {

    static final Lifetimes LIFETIMES = Lifetimes.DEFAULT;

    private static final BankCustomers WITHOUT_ACCOUNTS = new BankCustomers(
            new SeededCustomers(SeedNames.DEFAULT),
            new SeededPasswords(),
            (space, customer) -> List.of(),
            (space, customer, card) -> Optional.empty(),
            (space, market, lastFour, phone) -> Optional.empty(),
            new SeededDirectory(space -> SeedName.DEFAULT, (space, customer) -> List.of()));

    final SettableClock clock = new SettableClock();
    final Stores stores;
    private final OAuthUseCases oauth;
    private final CustomerUseCases customer;

    OAuthWorld(Stores stores, Secrets secrets) {
        this.stores = stores;
        Ports ports = TestPorts.of(clock, secrets);
        StepUpUseCases stepUp = StepUpUseCases.over(stores, ports);
        Guesses guesses = new Guesses(stores.locks(), stores.transactions(), ports.monotonic(), ports.wall());
        oauth = OAuthUseCases.over(stores, ports, WITHOUT_ACCOUNTS, guesses, stepUp);
        customer = CustomerUseCases.over(stores, ports, WITHOUT_ACCOUNTS, guesses, stepUp, OwnFlows.NONE);
    }

    OpaqueToken consent(Client client) {
        AuthorizationRequest request = new AuthorizationRequest(
                new RedirectTarget(client, ClientFixture.REDIRECT_URI, true),
                GrantFixture.CUSTOMER.market(),
                BusinessCode.GCB,
                Scopes.parse("accounts_details_transactions customers_profiles"),
                null);
        return customer.grantConsent().grant(request, GrantFixture.CUSTOMER, Set.of());
    }

    Answer<IssuedTokens> redeem(Client client, OpaqueToken code, String redirectUri) {
        CodeExchange presented =
                new CodeExchange(code.value(), GrantFixture.CUSTOMER.market(), BusinessCode.GCB, redirectUri, null);
        return Answer.of(() -> oauth.exchangeAuthorizationCode().exchange(TokenHolder.without(client), presented));
    }

    Answer<IssuedTokens> refresh(Client client, OpaqueToken token) {
        return Answer.of(() -> oauth.refreshAccessToken()
                .refresh(TokenHolder.without(client), Set.of(GrantKind.AUTHORIZATION_CODE), token.value(), null));
    }

    Answer<Boolean> revoke(Client client, OpaqueToken token) {
        return Answer.now(() -> {
            oauth.revokeToken().revoke(client, token.value());
            return true;
        });
    }

    Answer<GrantId> revoke(GrantId grant) {
        return Answer.now(() -> customer.revokeGrant()
                .revoke(ClientFixture.client("any").space(), GrantFixture.CUSTOMER, grant)
                .id());
    }

    Answer<VerifiedToken> verify(OpaqueToken token) {
        return Answer.now(() -> oauth.verifyAccessToken().verify(token.value()));
    }

    int forgetExpired() {
        return stores.expiredTokens().forget(SpaceId.DEFAULT, clock.instant(), 10_000);
    }

    /** The answer of a use case: a result or a refusal. */
    record Answer<T>(Optional<T> result, Optional<Reason> refusal) {

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
