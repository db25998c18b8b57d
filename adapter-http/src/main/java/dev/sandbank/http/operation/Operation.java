package dev.sandbank.http.operation;

import dev.sandbank.domain.market.Market;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param id stable name, for metrics and logs
 * @param path template below the API base, parameters in braces: {@code /v1/accounts/{accountId}}
 * @param markets where it is published
 * @param entrance which tokens open it
 * @param input what it takes
 * @param marks what its document says for the steps on the way to it
 */
public record Operation(
        String id,
        Product product,
        Method method,
        String path,
        Set<Market> markets,
        Entrance entrance,
        InputCheck input,
        Marks marks,
        Handler handler) {

    /** Below which the whole API lives. */
    public static final String API_BASE = "/gcb/api";

    public Operation {
        markets = Set.copyOf(markets);
    }

    /** Whether its refusals have the form of OAuth 2.0 (RFC 6749 section 5.2) instead of the bank's. */
    public boolean speaksOAuth() {
        return marks.wayIn() == WayIn.OAUTH || marks.wayIn() == WayIn.PAGE;
    }

    /** Whether the public sandbox answers it so. */
    public boolean has(WireFact fact) {
        return marks.wireFacts().contains(fact);
    }
}
