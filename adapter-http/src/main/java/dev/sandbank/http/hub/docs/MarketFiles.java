package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.part.Counted;
import java.util.List;

/** The collections of everything in a market, which have more requests than an application usually makes in a minute. */
final class MarketFiles {

    private static final int MILLIS_OF_MINUTE = 60_000;

    private final ContractDocuments documents;
    private final RateLimit usual;

    /** @param usual the rate of an application that has none of its own */
    MarketFiles(ContractDocuments documents, RateLimit usual) {
        this.documents = documents;
        this.usual = usual;
    }

    List<PageLink> links(Market market) {
        return Collections.links(DocsAddress.PATH + "/" + market.code());
    }

    /** Why a runner must be slow, and how it is made so; empty if it need not. */
    String pace(Market market) {
        long requests = documents.operations().stream()
                .filter(operation -> !operation.page() && operation.markets().contains(market))
                .count();
        if (usual.unlimited() || requests <= usual.perMinute()) {
            return "";
        }
        int millis = (MILLIS_OF_MINUTE + usual.perMinute() - 1) / usual.perMinute();
        return "Those of all products have a request for each of " + Counted.grouped(requests)
                + " operations. An application of the usual rate makes " + usual.perMinute()
                + " calls in a minute, so set the delay of the runner to " + Counted.grouped(millis)
                + " milliseconds; without it, later requests are answered with 429.";
    }
}
