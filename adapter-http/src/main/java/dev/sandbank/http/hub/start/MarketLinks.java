package dev.sandbank.http.hub.start;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.part.NavLink;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a page about one market to the same page about another one.
 *
 * @param path below which each market has its page
 * @param query what every link keeps, such as {@code ?space=ci}; empty for nothing
 */
public record MarketLinks(String path, String query) {

    /** The link of each market, in the order of their names. */
    public List<NavLink> marking(@Nullable Market current) {
        return markets()
                .map(market -> NavLink.of(market.country(), of(market), market == current))
                .toList();
    }

    /** The address of the page of a market. */
    public String of(Market market) {
        return path + "/" + market.code() + query;
    }

    /** The page for a market that there is not, which leads to those that there are. */
    public MessagePage unknown(HubFrame frame) {
        return new MessagePage(
                frame,
                List.of("There is no such market. These are all there are:"),
                markets()
                        .map(market -> new PageLink(market.country(), of(market)))
                        .toList());
    }

    private static Stream<Market> markets() {
        return Arrays.stream(Market.values()).sorted(Comparator.comparing(Market::country));
    }
}
