package dev.sandbank.http.hub.catalog;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.contract.ProductInfo;
import dev.sandbank.http.hub.catalog.CatalogPage.Elsewhere;
import dev.sandbank.http.hub.catalog.CatalogPage.FoundOperation;
import dev.sandbank.http.hub.catalog.CatalogPage.ProductCard;
import dev.sandbank.http.hub.docs.DocsAddress;
import dev.sandbank.http.hub.docs.OperationBadges;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the catalog says of products and operations, as one market has them. */
final class CatalogContent {

    private final ContractDocuments documents;
    private @Nullable OperationSearch search;

    CatalogContent(ContractDocuments documents) {
        this.documents = documents;
    }

    /** Such as {@code 201 operations in 10 products}. */
    String counts(@Nullable Market market) {
        List<DescribedOperation> all = documents.operations().stream()
                .filter(operation -> isIn(operation, market))
                .toList();
        long products = all.stream().map(DescribedOperation::product).distinct().count();
        String where = market == null ? ", in " + Market.values().length + " markets" : "";
        return operations(all) + " in " + Counted.of(products, "product", "products") + where + ".";
    }

    private static String operations(List<DescribedOperation> counted) {
        return Counted.of(counted.size(), "operation", "operations");
    }

    List<ProductCard> products(@Nullable Market market) {
        List<ProductCard> cards = new ArrayList<>();
        for (Product product : Product.values()) {
            List<DescribedOperation> all = documents.operations(product);
            List<DescribedOperation> here =
                    all.stream().filter(operation -> isIn(operation, market)).toList();
            if (!here.isEmpty()) {
                cards.add(card(product, market, all.size(), here));
            }
        }
        return cards;
    }

    private ProductCard card(Product product, @Nullable Market market, int all, List<DescribedOperation> here) {
        ProductInfo info = documents.info(product);
        int missing = all - here.size();
        return new ProductCard(
                info.title(),
                market == null ? "" : DocsAddress.of(market, product),
                market == null ? DocsAddress.everywhere(product, documents.markets(product)) : List.of(),
                info.summary(),
                operations(here) + ", version " + info.version(),
                badges(here),
                missing == 0 ? "" : missing + " more in other markets");
    }

    private static List<Badge> badges(List<DescribedOperation> operations) {
        Set<GrantKind> grants = EnumSet.noneOf(GrantKind.class);
        operations.forEach(operation -> grants.addAll(operation.grants()));
        List<Badge> badges = new ArrayList<>();
        grants.forEach(grant -> badges.add(new Badge(Tone.NEUTRAL, OperationBadges.words(grant))));
        long codes = operations.stream().filter(DescribedOperation::stepUp).count();
        if (codes > 0) {
            badges.add(new Badge(Tone.WARNING, "One-time code (MFA): " + codes));
        }
        long stateful = operations.stream().filter(DescribedOperation::stateful).count();
        badges.add(new Badge(Tone.SUCCESS, stateful == operations.size() ? "Stateful" : "Stateful: " + stateful));
        return badges;
    }

    /** The products that the market does not have. */
    List<Elsewhere> elsewhere(Market market) {
        List<Elsewhere> missing = new ArrayList<>();
        for (Product product : Product.values()) {
            Set<Market> markets = documents.markets(product);
            if (!markets.contains(market)) {
                missing.add(new Elsewhere(documents.info(product).title(), DocsAddress.everywhere(product, markets)));
            }
        }
        return missing;
    }

    List<FoundOperation> found(String words, @Nullable Market market) {
        return search().find(words).stream()
                .map(operation -> found(operation, market))
                .toList();
    }

    private FoundOperation found(DescribedOperation operation, @Nullable Market market) {
        boolean here = market != null && operation.markets().contains(market);
        List<PageLink> markets = here ? List.of() : DocsAddress.everywhere(operation);
        return new FoundOperation(
                operation.id(),
                operation.method(),
                operation.path(),
                operation.summary(),
                documents.info(operation.product()).title(),
                market != null && here ? DocsAddress.of(market, operation) : "",
                markets,
                OperationBadges.of(operation));
    }

    private synchronized OperationSearch search() {
        if (search == null) {
            search = new OperationSearch(documents.operations());
        }
        return search;
    }

    private static boolean isIn(DescribedOperation operation, @Nullable Market market) {
        return market == null || operation.markets().contains(market);
    }
}
