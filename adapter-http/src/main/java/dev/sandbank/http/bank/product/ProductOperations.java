package dev.sandbank.http.bank.product;

import dev.sandbank.application.bank.product.ProductQuery;
import dev.sandbank.application.bank.product.ProductUseCases;
import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operation;
import java.util.Map;
import java.util.function.Supplier;

/** The bank's products, for everybody. */
public final class ProductOperations {

    private static final String PRODUCTS = "/banking/products";

    private final ProductUseCases useCases;
    private final Supplier<String> publicUrl;

    /**
     * The operations.
     *
     * @param publicUrl the address at which callers reach the server, for links
     */
    public ProductOperations(ProductUseCases useCases, Supplier<String> publicUrl) {
        this.useCases = useCases;
        this.publicUrl = publicUrl;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listProducts", this::list,
                "readProduct", this::read,
                "listMalaysianCardProducts", this::malaysianCards);
    }

    private Answer list(Call call) {
        return Answer.json(ProductsJson.of(useCases.listProducts().list(ProductRequest.from(call)), address()));
    }

    private Answer malaysianCards(Call call) {
        ProductQuery cards = new ProductQuery(Market.MY, ProductCategory.CRED_AND_CHRG_CARDS, 1, ProductQuery.MAX_SIZE);
        return Answer.json(MalaysianCardsJson.of(
                useCases.listProducts().list(cards).products(), call.query("card_type"), address()));
    }

    private Answer read(Call call) {
        return Answer.json(ProductDetailJson.of(
                useCases.readProduct().read(call.market(), call.pathParam(ProductRequest.ID)), address()));
    }

    private String address() {
        return publicUrl.get() + Operation.API_BASE + PRODUCTS;
    }
}
