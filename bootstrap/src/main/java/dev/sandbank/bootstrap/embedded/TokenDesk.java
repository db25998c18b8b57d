package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.OAuthUseCases;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.oauth.code.AuthorizationParameters;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Hands out tokens by the use cases behind the endpoints and the consent page, in their order. */
final class TokenDesk {

    private static final int VERIFIER_BYTES = 32;

    private final CustomerUseCases customers;
    private final OAuthUseCases oauth;
    private final Secrets secrets;

    TokenDesk(CustomerUseCases customers, OAuthUseCases oauth, Secrets secrets) {
        this.customers = customers;
        this.oauth = oauth;
        this.secrets = secrets;
    }

    String issue(ClientId id, Market market, String scope) {
        Client client = customers.findClient().find(id);
        return await(oauth.issueClientToken()
                        .issue(TokenHolder.without(client), market, BusinessCode.GCB, Scopes.parse(scope)))
                .accessToken()
                .value();
    }

    Set<AccountId> accountsOf(ClientId id, CustomerId customer) {
        Client client = customers.findClient().find(id);
        return customers.accounts().of(client.space(), customer).stream()
                .map(OwnAccount::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Tokens consent(ClientId id, CustomerId customer, String scope, Set<AccountId> shown) {
        if (TestCustomer.of(customer).isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no customer " + customer.userId() + "; TestCustomer lists those there are");
        }
        Client client = customers.findClient().find(id);
        RedirectTarget target = customers
                .findRedirectTarget()
                .find(id.value(), client.redirectUris().get(0).value(), OwnPages.NONE);
        CodeVerifier verifier = new CodeVerifier(
                Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(VERIFIER_BYTES)));
        AuthorizationRequest request = customers
                .checkAuthorizationRequest()
                .check(target, parameters(customer.market(), scope, CodeChallenge.of(verifier)));
        OpaqueToken code = customers.grantConsent().grant(request, customer, shown);
        CodeExchange exchange = new CodeExchange(
                code.value(), request.market(), request.businessCode(), target.redirectUri(), verifier.value());
        return Tokens.of(await(oauth.exchangeAuthorizationCode().exchange(TokenHolder.without(client), exchange)));
    }

    private static AuthorizationParameters parameters(Market market, String scope, CodeChallenge challenge) {
        return new AuthorizationParameters(
                "code", scope, market.code(), BusinessCode.GCB.name(), challenge.value(), "S256", null, null);
    }

    /** What was stored, or the refusal itself rather than one wrapped in another exception. */
    private static <T> T await(CompletionStage<T> stored) {
        try {
            return stored.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
