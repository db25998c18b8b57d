package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import java.util.List;

/**
 * A page of products.
 *
 * @param query what was asked
 * @param records the number of products on all pages
 * @param pages the number of pages; 0 if there are no products
 */
public record ProductPage(ProductQuery query, List<OpenProduct> products, int records, int pages) {

    public ProductPage {
        products = List.copyOf(products);
    }
}
