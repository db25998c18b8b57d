package dev.sandbank.http.bank.product;

import dev.sandbank.application.bank.product.ListProducts;
import dev.sandbank.application.bank.product.ReadProduct;

/** The use cases behind the open products. */
public record ProductUseCases(ListProducts listProducts, ReadProduct readProduct) {}
