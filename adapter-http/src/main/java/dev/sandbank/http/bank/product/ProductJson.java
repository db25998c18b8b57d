package dev.sandbank.http.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.product.ProductCategory;
import java.time.Instant;

/** A product in the list of products. */
record ProductJson(
        String productId,
        Instant effectiveFrom,
        Instant lastUpdated,
        ProductCategory productCategory,
        String name,
        String description,
        String brand,
        boolean isTailored) {

    private static final String BRAND = "Sandbank";

    static ProductJson of(OpenProduct product) {
        return new ProductJson(
                product.id(),
                product.effectiveFrom(),
                product.lastUpdated(),
                product.category(),
                product.product().name(),
                product.description(),
                BRAND,
                false);
    }
}
