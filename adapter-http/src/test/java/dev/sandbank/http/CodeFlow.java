package dev.sandbank.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.oauth.code.AuthorizationParameters;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.application.oauth.code.RedirectTarget;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Obtains authorization codes by the use cases behind the bank's pages, without a browser: {@code SandboxUser1} of
 * Singapore logs in and shows every account, unless the call says otherwise.
 */
public final class CodeFlow {

    /** A PKCE verifier. */
    public static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more";

    /** The scopes that applications ask for by default. */
    public static final String SCOPE = "accounts_details_transactions customers_profiles pay_with_points";

    private final TestServer server;
    private final CustomerId customer;
    private final String scope;
    private final @Nullable String redirectUri;
    private final @Nullable String verifier;
    private final @Nullable Set<AccountId> accounts;

    CodeFlow(TestServer server) {
        this(server, new CustomerId(Market.SG, "SandboxUser1"), SCOPE, TestClients.REDIRECT_URI, VERIFIER, null);
    }

    private CodeFlow(
            TestServer server,
            CustomerId customer,
            String scope,
            @Nullable String redirectUri,
            @Nullable String verifier,
            @Nullable Set<AccountId> accounts) {
        this.server = server;
        this.customer = customer;
        this.scope = scope;
        this.redirectUri = redirectUri;
        this.verifier = verifier;
        this.accounts = accounts;
    }

    public CodeFlow of(Market market, String userId) {
        return new CodeFlow(server, new CustomerId(market, userId), scope, redirectUri, verifier, accounts);
    }

    public CodeFlow asking(String otherScope) {
        return new CodeFlow(server, customer, otherScope, redirectUri, verifier, accounts);
    }

    public CodeFlow withoutRedirectUri() {
        return new CodeFlow(server, customer, scope, null, verifier, accounts);
    }

    public CodeFlow withoutPkce() {
        return new CodeFlow(server, customer, scope, redirectUri, null, accounts);
    }

    public CodeFlow showing(Set<AccountId> chosen) {
        return new CodeFlow(server, customer, scope, redirectUri, verifier, chosen);
    }

    /** The challenge of {@link #VERIFIER}. */
    public static String challenge() {
        return CodeChallenge.of(new CodeVerifier(VERIFIER)).value();
    }

    /** The customer's accounts in the default space, in the bank's order. */
    public Set<AccountId> ownAccounts() {
        return ownAccounts(SpaceId.DEFAULT);
    }

    private Set<AccountId> ownAccounts(SpaceId space) {
        return server.wiredUseCases().customer().accounts().of(space, customer).stream()
                .map(OwnAccount::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A fresh code for the application. */
    public String code(Registered app) {
        var useCases = server.wiredUseCases().customer();
        RedirectTarget target = useCases.findRedirectTarget().find(app.id(), redirectUri, OwnPages.NONE);
        AuthorizationRequest request = useCases.checkAuthorizationRequest().check(target, parameters());
        return useCases.grantConsent()
                .grant(request, customer, accounts == null ? ownAccounts(spaceOf(app)) : accounts)
                .value();
    }

    /** The body of a token endpoint that redeemed a fresh code. */
    public JsonNode tokens(Registered app) {
        HttpResponse<String> response = server.tokens()
                .in(customer.market())
                .redeem(app, code(app), "code_verifier", verifier == null ? "" : verifier);
        if (response.statusCode() != 200) {
            throw new AssertionError("no tokens: " + response.body());
        }
        return Http.json(response);
    }

    /** The customer revokes all grants of the application. */
    public void takeBackConsent(Registered app) {
        var useCases = server.wiredUseCases().customer();
        useCases.listGrants().list(spaceOf(app), customer).stream()
                .filter(granted -> granted.client().id().value().equals(app.id()))
                .forEach(granted -> useCases.revokeGrant()
                        .revoke(spaceOf(app), customer, granted.grant().id()));
    }

    private SpaceId spaceOf(Registered app) {
        return server.stores()
                .clients()
                .find(new ClientId(app.id()))
                .orElseThrow()
                .space();
    }

    private AuthorizationParameters parameters() {
        String challenge = verifier == null
                ? null
                : CodeChallenge.of(new CodeVerifier(verifier)).value();
        return new AuthorizationParameters(
                "code",
                scope,
                customer.market().name(),
                "GCB",
                challenge,
                challenge == null ? null : "S256",
                null,
                null);
    }
}
