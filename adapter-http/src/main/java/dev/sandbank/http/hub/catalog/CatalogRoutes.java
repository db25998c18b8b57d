package dev.sandbank.http.hub.catalog;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.hub.catalog.CatalogPage.Found;
import dev.sandbank.http.hub.catalog.CatalogPage.FoundOperation;
import dev.sandbank.http.hub.docs.DocsAddress;
import dev.sandbank.http.hub.docs.MarketWords;
import dev.sandbank.http.hub.docs.UnknownMarket;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /catalog}: all products, by market, and the search. */
public final class CatalogRoutes {

    private static final String MARKET = "market";
    private static final String QUERY = "q";
    private static final int TOO_LONG = 400;

    private final CatalogContent content;

    public CatalogRoutes(ContractDocuments documents) {
        this.content = new CatalogContent(documents);
    }

    /** Adds the page. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("catalog", Section.CATALOG.path(), Role.ANYBODY, this::show);
    }

    private void show(HubRequest request) {
        String code = Objects.requireNonNullElse(request.query(MARKET), "");
        String words = Objects.requireNonNullElse(request.query(QUERY), "").strip();
        Optional<Market> market = Market.byCode(code);
        if (market.isEmpty() && !code.isEmpty()) {
            UnknownMarket.show(request, code);
            return;
        }
        boolean tooLong = words.length() > OperationSearch.MAX_LENGTH;
        request.showAsking(tooLong ? TOO_LONG : 200, page(request, market.orElse(null), words));
    }

    private CatalogPage page(HubRequest request, @Nullable Market market, String words) {
        String title = market == null ? "Catalog" : "Catalog for " + MarketWords.of(market);
        HubFrame frame = request.frame(title, Section.CATALOG);
        Found found = words.isEmpty() ? null : found(market, words);
        boolean all = found == null;
        return new CatalogPage(
                frame,
                market,
                content.counts(market),
                search(market, words),
                all ? content.products(market) : List.of(),
                all && market != null ? content.elsewhere(market) : List.of(),
                found,
                DocsAddress.ASK);
    }

    private Found found(@Nullable Market market, String words) {
        String reset = DocsAddress.catalog(market);
        if (words.length() > OperationSearch.MAX_LENGTH) {
            String problem = "These are " + words.length() + " characters; search for at most "
                    + OperationSearch.MAX_LENGTH + ".";
            return new Found("", problem, reset, "", List.of());
        }
        List<FoundOperation> operations = content.found(words, market);
        return new Found(words, "", reset, told(operations, market), operations);
    }

    private static String told(List<FoundOperation> operations, @Nullable Market market) {
        long elsewhere = operations.stream()
                .filter(operation -> operation.address().isEmpty())
                .count();
        String all = Counted.of(operations.size(), "operation", "operations") + " found";
        return market == null || elsewhere == 0
                ? all + "."
                : all + ", " + elsewhere + " of them not published in " + MarketWords.of(market) + ".";
    }

    private static Search search(@Nullable Market market, String words) {
        List<Option> markets = new ArrayList<>();
        markets.add(Option.of("", "All markets"));
        DocsAddress.MARKETS.forEach(each -> markets.add(Option.of(each.code(), each.country())));
        boolean tooLong = words.length() > OperationSearch.MAX_LENGTH;
        return new Search(
                Section.CATALOG.path(),
                List.of(
                        Field.search(QUERY, "Search by name, path, scope or error code")
                                .upTo(OperationSearch.MAX_LENGTH)
                                .typed(tooLong ? "" : words),
                        Field.select(MARKET, "I build for the market of", markets)
                                .typed(market == null ? "" : market.code())),
                words.isEmpty() ? null : DocsAddress.catalog(market));
    }
}
