package dev.sandbank.http.contract;

import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The list of all operations, as the documents in {@code src/main/openapi} have it. It is read from an index made when
 * the project is built; the documents themselves are read when somebody asks for one.
 */
public final class Contract {

    private static final String FOLDER = "/openapi/";

    private final List<PublishedOperation> published;

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
     * @param handlers by {@code operationId}
     * @throws IllegalStateException if an operation has no handler, or a handler no operation
     */
    public List<Operation> operations(Map<String, Handler> handlers) {
        Map<String, Handler> left = new HashMap<>(handlers);
        List<Operation> operations = published.stream()
                .map(operation -> operation.answeredBy(handlerOf(operation, left)))
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("no document has the operations " + left.keySet());
        }
        return operations;
    }

    List<PublishedOperation> published() {
        return published;
    }

    private static Handler handlerOf(PublishedOperation operation, Map<String, Handler> left) {
        Handler handler = left.remove(operation.id());
        if (handler == null) {
            throw new IllegalStateException("no handler for the operation " + operation.id());
        }
        return handler;
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
