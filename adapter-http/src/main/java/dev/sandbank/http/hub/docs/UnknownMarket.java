package dev.sandbank.http.hub.docs;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import java.util.List;

/** The page for a market that the bank does not serve: it lists those that it serves. */
public final class UnknownMarket {

    private static final int NOT_FOUND = 404;

    private UnknownMarket() {}

    /** Shows the page for what was asked for instead of a market. */
    public static void show(HubRequest request, String code) {
        List<PageLink> markets = DocsAddress.MARKETS.stream()
                .map(market -> new PageLink(market.country(), DocsAddress.catalog(market)))
                .toList();
        show(
                request,
                "There is no such market",
                "The bank serves no market " + code + ". These are its markets:",
                markets);
    }

    /** Shows where else something is. */
    static void show(HubRequest request, String title, String told, List<PageLink> ways) {
        request.show(
                NOT_FOUND,
                BlocksPage.of(
                        request.frame(title, Section.CATALOG).below(new PageLink("Catalog", Section.CATALOG.path())),
                        "",
                        new Block.Words(told),
                        new Block.Ways(ways)));
    }
}
