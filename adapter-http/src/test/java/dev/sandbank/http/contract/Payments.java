package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Product;
import java.util.Set;

/** Payments are booked, and contact details changed, by the control flow that a call of the same kind began. */
final class Payments {

    private static final Contract CONTRACT = Contract.load();

    private static final Set<Product> PREPARED = Set.of(Product.MONEY_MOVEMENT, Product.CUSTOMERS);

    private Payments() {}

    /** Whether the operation does what was prepared. */
    static boolean execute(PublishedOperation operation) {
        return PREPARED.contains(operation.product()) && !flow(operation).isEmpty() && !isPreparation(operation);
    }

    /** The first operation that prepares it in a market. */
    static PublishedOperation preparing(PublishedOperation execution, Market market) {
        return Published.in(market)
                .filter(operation -> flow(operation).equals(flow(execution)) && isPreparation(operation))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPreparation(PublishedOperation operation) {
        return operation.id().startsWith("prepare") || operation.id().startsWith("updateCustomer");
    }

    private static String flow(PublishedOperation operation) {
        return CONTRACT.schemas(operation.id()).controlFlow();
    }
}
