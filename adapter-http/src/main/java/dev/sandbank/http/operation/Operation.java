package dev.sandbank.http.operation;

import dev.sandbank.domain.market.Market;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the API.
 *
 * @param id stable name, for metrics and logs
 * @param path template below the API base, parameters in braces: {@code /v1/accounts/{accountId}}
 * @param markets where it is published
 * @param entrance which tokens open it
 * @param input what it takes
 */
public record Operation(
        String id,
        Product product,
        Method method,
        String path,
        Set<Market> markets,
        Entrance entrance,
        InputCheck input,
        Handler handler) {

    /** Below which the whole API lives. */
    public static final String API_BASE = "/gcb/api";

    public Operation {
        markets = Set.copyOf(markets);
    }

    /** Where it is published, for people: {@code au, hk, sg}. */
    public String marketCodes() {
        return markets.stream().map(Market::code).sorted().collect(Collectors.joining(", "));
    }

    /** Whether it belongs to the OAuth server, which authenticates callers its own way and refuses them in its own form. */
    public boolean isOAuth() {
        return product == Product.AUTHORIZE && entrance.grantKinds().isEmpty();
    }

    /** Whether it is a bank's operation that anybody may call, without a token. */
    public boolean isPublic() {
        return entrance.grantKinds().isEmpty() && !isOAuth();
    }
}
