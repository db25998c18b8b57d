package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses of the reference pages and of the catalog, which name the reader's market. */
public final class DocsAddress {

    /** The path of all reference pages. */
    public static final String PATH = "/docs";

    /** The root of the pages where calls are tried; each is about one operation, so it leads to the catalog. */
    static final String TRY = "/try";

    /** What changed in the documents. */
    public static final String CHANGES = PATH + "/changelog";

    /** Where developers ask for an API that is not here. */
    public static final String ASK = Section.SUPPORT.path() + "/new?kind=idea";

    /** All markets by the names of their countries. */
    public static final List<Market> MARKETS = Arrays.stream(Market.values())
            .sorted(Comparator.comparing(Market::country))
            .toList();

    private DocsAddress() {}

    /** The page of a product in a market. */
    public static String of(Market market, Product product) {
        return PATH + "/" + market.code() + "/" + product.id();
    }

    /** An operation on the page of its product, unfolded. */
    public static String of(Market market, DescribedOperation operation) {
        return of(market, operation.product()) + "/" + operation.id() + "#" + operation.id();
    }

    /** An operation on the page of the first market that has it. */
    static String anywhere(DescribedOperation operation) {
        return in(operation.markets())
                .findFirst()
                .map(market -> of(market, operation))
                .orElse("");
    }

    /** The catalog as one market sees it; null stands for all of them. */
    public static String catalog(@Nullable Market market) {
        return Section.CATALOG.path() + (market == null ? "" : "?market=" + market.code());
    }

    /** Where an operation is tried in a market. */
    public static String tryIt(Market market, String operation) {
        return TRY + "/" + market.code() + "/" + operation;
    }

    /** What the catalog finds in a market. */
    public static String catalog(Market market, String query) {
        return catalog(market) + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** Links to an operation in all markets that have it. */
    public static List<PageLink> everywhere(DescribedOperation operation) {
        return in(operation.markets())
                .map(market -> new PageLink(market.country(), of(market, operation)))
                .toList();
    }

    /** Links to a product in these markets. */
    public static List<PageLink> everywhere(Product product, Set<Market> markets) {
        return in(markets)
                .map(market -> new PageLink(market.country(), of(market, product)))
                .toList();
    }

    private static Stream<Market> in(Set<Market> markets) {
        return MARKETS.stream().filter(markets::contains);
    }
}
