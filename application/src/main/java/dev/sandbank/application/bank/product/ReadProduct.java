package dev.sandbank.application.bank.product;

import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads one product with all its details. */
public final class ReadProduct {

    private final OpenProducts products;

    public ReadProduct(OpenProducts products) {
        this.products = products;
    }

    /**
     * The product.
     *
     * @throws Refused RESOURCE_UNKNOWN if the bank does not offer it
     */
    public OpenProduct read(Market market, String id) {
        return products.in(market).stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
