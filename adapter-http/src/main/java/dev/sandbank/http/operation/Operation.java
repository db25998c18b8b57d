package dev.sandbank.http.operation;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param id stable name, for metrics and logs
 * @param path template below the API base, parameters in braces: {@code /v1/accounts/{accountId}}
 * @param markets where it is published
 * @param grantKinds the kinds of grant whose tokens it takes; empty if it takes none (the OAuth endpoints, and
 *     what is public)
 * @param scopes any one of these opens it, where scopes are enforced; empty if none is needed
 * @param input what it takes
 */
public record Operation(
        String id,
        Product product,
        Method method,
        String path,
        Set<Market> markets,
        Set<GrantKind> grantKinds,
        List<String> scopes,
        InputCheck input,
        Handler handler) {

    /** Below which the whole API lives. */
    public static final String API_BASE = "/gcb/api";

    /** Every market the bank serves. */
    private static final Set<Market> EVERYWHERE = Set.copyOf(EnumSet.allOf(Market.class));

    public Operation {
        markets = Set.copyOf(markets);
        grantKinds = Set.copyOf(grantKinds);
        scopes = List.copyOf(scopes);
    }

    /** A page of the bank: answered everywhere, takes no token. */
    public static Operation page(String id, Method method, String path, Handler handler) {
        return new Operation(
                id, Product.AUTHORIZE, method, path, EVERYWHERE, Set.of(), List.of(), InputCheck.NONE, handler);
    }

    /** Whether it belongs to the OAuth server, which authenticates callers its own way and refuses them in its own form. */
    public boolean isOAuth() {
        return product == Product.AUTHORIZE && grantKinds.isEmpty();
    }

    /** Whether it is a bank's operation that anybody may call, without a token. */
    public boolean isPublic() {
        return grantKinds.isEmpty() && !isOAuth();
    }
}
