package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.seed.accounts.ProductSeed;
import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The products on offer in each market. They are computed once, because anybody may ask for them at any time. */
public final class OpenProducts {

    private final Map<Market, List<OpenProduct>> byMarket = new ConcurrentHashMap<>();

    List<OpenProduct> in(Market market) {
        return byMarket.computeIfAbsent(market, ProductSeed::of);
    }
}
