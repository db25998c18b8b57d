package dev.sandbank.http.hub.docs;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.contract.ServedDocument;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.operation.Product;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The documents of all products and markets, opened for the reference pages. Each is read when its page is first asked
 * for, from the text that is served under {@code /openapi}, and kept while there is memory for it.
 */
final class References {

    private final ContractDocuments documents;
    private final Map<String, SoftReference<ApiDocument>> read = new ConcurrentHashMap<>();

    References(ContractDocuments documents) {
        this.documents = documents;
    }

    ContractDocuments documents() {
        return documents;
    }

    /** The document of a product in a market that has it. */
    ApiDocument of(Market market, Product product) {
        String path = fileOf(market, product) + ".json";
        SoftReference<ApiDocument> kept = read.get(path);
        ApiDocument known = kept == null ? null : kept.get();
        if (known == null) {
            ServedDocument served = documents.at(path).orElseThrow();
            known = ApiDocument.of(new String(served.content(), StandardCharsets.UTF_8));
            read.put(path, new SoftReference<>(known));
        }
        return known;
    }

    /** The path of the document without the end that tells its form. */
    static String fileOf(Market market, Product product) {
        return "/openapi/" + product.id() + "/" + market.code();
    }

    /** The operation of an id, in any case. */
    Optional<DescribedOperation> operation(String id) {
        return documents.operations().stream()
                .filter(operation -> operation.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The products of a market, in their order. */
    List<Product> products(Market market) {
        return Arrays.stream(Product.values())
                .filter(product -> documents.markets(product).contains(market))
                .toList();
    }

    static Optional<Product> productNamed(String id) {
        return Stream.of(Product.values())
                .filter(product -> product.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
