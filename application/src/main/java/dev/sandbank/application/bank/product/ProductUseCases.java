package dev.sandbank.application.bank.product;

/** The use cases behind the open products. */
public record ProductUseCases(ListProducts listProducts, ReadProduct readProduct) {

    /** The use cases over the published products. */
    public static ProductUseCases ofAllMarkets() {
        OpenProducts products = new OpenProducts();
        return new ProductUseCases(new ListProducts(products), new ReadProduct(products));
    }
}
