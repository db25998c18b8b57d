package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.collection.CollectionFiles;
import dev.sandbank.http.hub.docs.collection.CollectionFiles.Content;
import dev.sandbank.http.hub.docs.collection.CollectionKind;
import dev.sandbank.http.hub.docs.collection.CollectionPart;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.web.page.Download;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The collections of a market and of each of its products, as files to download. */
final class Collections {

    private final References references;

    Collections(References references) {
        this.references = references;
    }

    /** Links to all forms of the collection below a page. */
    static List<PageLink> links(String page) {
        return Arrays.stream(CollectionKind.values())
                .map(kind -> new PageLink(kind.label(), page + "/" + kind.file()))
                .toList();
    }

    /**
     * A collection as a file.
     *
     * @param product null for all products of the market
     */
    Download file(CollectionKind kind, Market market, @Nullable Product product, CollectionFiles files) {
        String name = "sandbank-" + market.code() + (product == null ? "" : "-" + product.id()) + "-" + kind.file();
        return Download.whole(name, kind.type(), files.write(kind, content(market, product)));
    }

    Content content(Market market, @Nullable Product product) {
        List<Product> chosen = product == null ? references.products(market) : List.of(product);
        List<CollectionPart> parts = chosen.stream()
                .filter(each -> each != Product.AUTHORIZE)
                .map(each -> part(market, each))
                .toList();
        boolean whole = product == null || product == Product.AUTHORIZE;
        String title = product == null
                ? "Sandbank in " + MarketWords.of(market)
                : references.documents().info(product).title() + " in " + MarketWords.of(market);
        return new Content(title, market, part(market, Product.AUTHORIZE), parts, whole);
    }

    private CollectionPart part(Market market, Product product) {
        return new CollectionPart(
                references.documents().info(product).title(),
                references.of(market, product),
                references.documents().operations(product).stream()
                        .collect(Collectors.toMap(DescribedOperation::id, Function.identity())));
    }
}
