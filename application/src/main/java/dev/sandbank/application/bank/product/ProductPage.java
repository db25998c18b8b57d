package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import java.util.List;

/**
 * A page of products.
 *
 * @param query what was asked
 * @param records how many there are on all pages
 * @param pages how many pages there are, 0 if there is nothing
 */
public record ProductPage(ProductQuery query, List<OpenProduct> products, int records, int pages) {

    public ProductPage {
        products = List.copyOf(products);
    }
}
