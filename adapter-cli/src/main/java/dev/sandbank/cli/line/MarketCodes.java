package dev.sandbank.cli.line;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.Iterator;

/** The codes of all markets, for shells that complete them. */
public final class MarketCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Market.values()).map(Market::code).iterator();
    }
}
