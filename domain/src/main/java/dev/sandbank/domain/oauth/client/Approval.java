package dev.sandbank.domain.oauth.client;

import dev.sandbank.domain.market.Market;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application of production was handed over for.
 *
 * @param sandbox the application of the sandbox that was approved; the one of production ends with it
 * @param markets those it may call
 */
public record Approval(ClientId sandbox, Set<Market> markets) {

    public Approval {
        markets = Set.copyOf(markets);
    }

    /** The same after an approval for further markets. */
    public Approval with(Set<Market> further) {
        return new Approval(
                sandbox, Stream.concat(markets.stream(), further.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
