package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.seed.accounts.ProductSeed;
import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each market's bank offers, worked out once: anybody may ask, as often as they like. */
public final class OpenProducts {

    private final Map<Market, List<OpenProduct>> byMarket = new ConcurrentHashMap<>();

    List<OpenProduct> in(Market market) {
        return byMarket.computeIfAbsent(market, ProductSeed::of);
    }
}
