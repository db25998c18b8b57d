package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import java.util.Set;

/** The names of markets inside a sentence. */
public final class MarketWords {

    private static final Set<Market> WITH_ARTICLE = Set.of(Market.US, Market.GB, Market.AE, Market.PH);

    private MarketWords() {}

    /** Such as {@code Singapore} or {@code the United States}. */
    public static String of(Market market) {
        return (WITH_ARTICLE.contains(market) ? "the " : "") + market.country();
    }
}
