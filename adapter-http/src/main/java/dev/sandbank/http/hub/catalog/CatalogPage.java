package dev.sandbank.http.hub.catalog;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Badge;
import gg.jte.generated.precompiled.hub.JtecatalogPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All products, or the operations that were searched for.
 *
 * @param market the reader's, or null for all
 * @param lead how much there is
 * @param products empty while something is searched for
 * @param elsewhere products that only other markets have
 * @param found null while nothing is searched for
 * @param ask where to ask for an API that is not here
 */
public record CatalogPage(
        HubFrame frame,
        @Nullable Market market,
        String lead,
        Search search,
        List<ProductCard> products,
        List<Elsewhere> elsewhere,
        @Nullable Found found,
        String ask)
        implements HubPage {

    /** The first sentence. */
    public String intent() {
        return market == null ? "" : "I build for the " + market.country() + " market.";
    }

    @Override
    public String html() {
        return Pages.written(output -> JtecatalogPageGenerated.render(output, null, this));
    }

    /**
     * A product.
     *
     * @param address of its page; empty while no market is chosen
     * @param markets its pages in all markets, while no market is chosen
     * @param counts how much is in it
     * @param missing how much of it only other markets have; empty for nothing
     */
    public record ProductCard(
            String title,
            String address,
            List<PageLink> markets,
            String summary,
            String counts,
            List<Badge> badges,
            String missing) {}

    /** A product or an operation that the market does not have, and where it is. */
    public record Elsewhere(String title, List<PageLink> markets) {}

    /**
     * What was found.
     *
     * @param words as they were typed
     * @param problem why nothing was searched for; empty if it was
     * @param reset the address without the words
     */
    public record Found(String words, String problem, String reset, String told, List<FoundOperation> operations) {}

    /**
     * An operation.
     *
     * @param address of its place in the reference; empty if the market does not have it or none is chosen
     * @param markets where it is, if it has no address
     */
    public record FoundOperation(
            String id,
            String method,
            String path,
            String summary,
            String product,
            String address,
            List<PageLink> markets,
            List<Badge> badges) {}
}
