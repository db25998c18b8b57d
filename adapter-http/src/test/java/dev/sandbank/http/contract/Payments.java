package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Product;

/** Payments are booked by the control flow that a preparation of the same kind began. */
final class Payments {

    private static final Contract CONTRACT = Contract.load();

    private Payments() {}

    /** Whether the operation books a payment that was prepared. */
    static boolean execute(PublishedOperation operation) {
        return operation.stateful()
                && operation.product() == Product.MONEY_MOVEMENT
                && !flow(operation).isEmpty()
                && !isPreparation(operation);
    }

    /** The first operation that prepares such a payment in a market. */
    static PublishedOperation preparing(PublishedOperation execution, Market market) {
        return Published.in(market)
                .filter(operation -> flow(operation).equals(flow(execution)) && isPreparation(operation))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPreparation(PublishedOperation operation) {
        return operation.id().startsWith("prepare");
    }

    private static String flow(PublishedOperation operation) {
        return CONTRACT.schemas(operation.id()).controlFlow();
    }
}
