package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.InputCheck;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The list of all operations, as the documents in {@code src/main/openapi} have it. It is read from an index made when
 * the project is built; the documents themselves are read when somebody asks for one.
 */
public final class Contract {

    private static final String FOLDER = "/openapi/";

    private final List<PublishedOperation> published;
    private final Map<Product, JsonNode> documents = new ConcurrentHashMap<>();

    Contract(List<PublishedOperation> published) {
        this.published = List.copyOf(published);
    }

    /** The contract of this build. */
    public static Contract load() {
        return new Contract(read("index.json", Index.class).operations());
    }

    /**
     * Every operation, each with its handler.
     *
     * @param stateful the handlers of operations that the bank behind them answers, by {@code operationId}
     * @param shaped gives the handler of any other, by its {@code operationId}
     * @param inputs gives the check of what an operation takes, by its {@code operationId}
     * @throws IllegalStateException if a handler has no operation
     */
    public List<Operation> operations(
            Map<String, Handler> stateful, Function<String, Handler> shaped, Function<String, InputCheck> inputs) {
        Map<String, Handler> left = new HashMap<>(stateful);
        List<Operation> operations = published.stream()
                .map(operation ->
                        operation.answeredBy(handlerOf(operation, left, shaped), inputs.apply(operation.id())))
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("no document has the operations " + left.keySet());
        }
        return operations;
    }

    List<PublishedOperation> published() {
        return published;
    }

    /**
     * What an operation takes and gives.
     *
     * @throws IllegalArgumentException if there is no such operation
     */
    public OperationSchemas schemas(String operationId) {
        PublishedOperation operation = published.stream()
                .filter(it -> it.id().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operationId));
        JsonNode document = document(operation.product());
        String method = operation.method().name().toLowerCase(Locale.ROOT);
        return new OperationSchemas(
                document, document.path("paths").path(operation.path()).path(method));
    }

    /** The document of a product, in all markets. Not to be changed. */
    JsonNode document(Product product) {
        return documents.computeIfAbsent(product, key -> read(key.id() + ".json", JsonNode.class));
    }

    private static Handler handlerOf(
            PublishedOperation operation, Map<String, Handler> left, Function<String, Handler> shaped) {
        Handler stateful = left.remove(operation.id());
        return stateful == null ? shaped.apply(operation.id()) : stateful;
    }

    /** A compiled file of the contract. */
    static <T> T read(String file, Class<T> type) {
        try (InputStream json =
                Objects.requireNonNull(Contract.class.getResourceAsStream(FOLDER + file), () -> "no " + file)) {
            return Json.read(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read at start-up. */
    record Index(List<PublishedOperation> operations) {}
}
