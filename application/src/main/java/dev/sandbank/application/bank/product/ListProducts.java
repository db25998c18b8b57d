package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists what the bank offers, page by page, beginning with the product that changed last. */
public final class ListProducts {

    private final OpenProducts products;

    public ListProducts(OpenProducts products) {
        this.products = products;
    }

    /**
     * The page asked for; the first one may be empty.
     *
     * @throws Refused INPUT_INVALID if there are fewer pages
     */
    public ProductPage list(ProductQuery query) {
        List<OpenProduct> found = products.in(query.market()).stream()
                .filter(product -> query.category() == null || query.category() == product.category())
                .toList();
        int pages = (found.size() + query.size() - 1) / query.size();
        if (query.page() > Math.max(1, pages)) {
            throw ProductQuery.pageOutOfRange();
        }
        int start = (query.page() - 1) * query.size();
        int end = Math.min(found.size(), start + query.size());
        return new ProductPage(query, found.subList(start, end), found.size(), pages);
    }
}
