package dev.sandbank.http.bank.product;

import dev.sandbank.application.bank.product.ProductPage;
import java.util.List;

/** A page of products. */
record ProductsJson(Data data, LinksJson links, Meta meta) {

    static ProductsJson of(ProductPage page, String address) {
        return new ProductsJson(
                new Data(page.products().stream().map(ProductJson::of).toList()),
                LinksJson.of(page, address),
                new Meta(page.records(), page.pages()));
    }

    record Data(List<ProductJson> products) {}

    record Meta(int totalRecords, int totalPages) {}
}
