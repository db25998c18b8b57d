package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Product;
import java.util.Objects;
import java.util.stream.Stream;

/** What a market publishes, sorted by how it is called. */
final class Published {

    private static final Contract CONTRACT = Contract.load();

    private Published() {}

    static Stream<PublishedOperation> in(Market market) {
        return CONTRACT.published().stream()
                .filter(operation -> operation.markets().contains(market));
    }

    static OperationSchemas schemas(PublishedOperation operation) {
        return CONTRACT.schemas(operation.id());
    }

    static boolean takesABearer(PublishedOperation operation) {
        return operation.access().stream().anyMatch(access -> Objects.nonNull(access.grantKind()));
    }

    /** All but the endpoints that take an application's own credentials, and the pages. */
    static Stream<PublishedOperation> takingBearers(Market market) {
        return in(market)
                .filter(operation -> takesABearer(operation) || operation.product() != Product.AUTHORIZE)
                // Their inputs are tokens and statements, which the walk of the token endpoints makes.
                .filter(operation -> !TokenWalk.DEVICE.contains(operation.id()));
    }
}
