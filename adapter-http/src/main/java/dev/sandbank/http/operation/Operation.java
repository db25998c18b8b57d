package dev.sandbank.http.operation;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param id stable name, for metrics and logs
 * @param path template below the API base, parameters in braces: {@code /v1/accounts/{accountId}}
 * @param markets where it is published
 * @param grantKind the kind of token it takes; empty if it takes none (the OAuth endpoints)
 * @param scopes any one of these opens it, where scopes are enforced; empty if none is needed
 */
public record Operation(
        String id,
        Product product,
        Method method,
        String path,
        Set<Market> markets,
        Optional<GrantKind> grantKind,
        List<String> scopes,
        Handler handler) {

    /** Below which the whole API lives. */
    public static final String API_BASE = "/gcb/api";

    /** Every market the bank serves. */
    public static final Set<Market> EVERYWHERE = Set.copyOf(EnumSet.allOf(Market.class));

    public Operation {
        markets = Set.copyOf(markets);
        scopes = List.copyOf(scopes);
    }

    /** An OAuth endpoint: published everywhere, takes no token. */
    public static Operation oauth(String id, Method method, String path, Handler handler) {
        return new Operation(id, Product.AUTHORIZE, method, path, EVERYWHERE, Optional.empty(), List.of(), handler);
    }

    /** An operation on a customer's data: takes a token of the authorization-code grant with one of the scopes. */
    public static Operation ofCustomer(
            String id, Product product, Method method, String path, List<String> scopes, Handler handler) {
        return new Operation(
                id, product, method, path, EVERYWHERE, Optional.of(GrantKind.AUTHORIZATION_CODE), scopes, handler);
    }

    /** An operation for the application itself: takes a two-legged token with one of the scopes. */
    public static Operation ofApplication(
            String id, Product product, Method method, String path, List<String> scopes, Handler handler) {
        return new Operation(
                id, product, method, path, EVERYWHERE, Optional.of(GrantKind.CLIENT_CREDENTIALS), scopes, handler);
    }

    /** The same operation, published in these markets only. */
    public Operation in(Set<Market> published) {
        return new Operation(id, product, method, path, published, grantKind, scopes, handler);
    }

    /** Whether it belongs to the OAuth server, whose refusals have their own form. */
    public boolean isOAuth() {
        return product == Product.AUTHORIZE;
    }
}
