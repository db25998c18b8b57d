package dev.sandbank.http.operation;

import dev.sandbank.domain.market.Market;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param id stable name, for metrics and logs
 * @param path template below the API base, parameters in braces: {@code /v1/accounts/{accountId}}
 * @param markets the markets that publish it
 * @param entrance the tokens that give access to it
 * @param input the check of its input
 * @param marks the marks in its document, for the steps before its handler
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

    /** The path of the API; all its operations are below it. */
    public static final String API_BASE = "/gcb/api";

    public Operation {
        markets = Set.copyOf(markets);
    }

    /** Whether its refusals have the form of OAuth 2.0 (RFC 6749 section 5.2) instead of the bank's. */
    public boolean speaksOAuth() {
        return marks.wayIn() == WayIn.OAUTH || marks.wayIn() == WayIn.PAGE;
    }

    /** Whether the fact is true for this operation. */
    public boolean has(WireFact fact) {
        return marks.wireFacts().contains(fact);
    }
}
