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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of all operations, made from the documents in {@code src/main/openapi}. It is read from an index made when
 * the project is built; the documents themselves are read when they are needed.
 */
public final class Contract {

    private static final String FOLDER = "/openapi/";

    private final List<PublishedOperation> published;
    private final @Nullable String oauthSegment;
    private final Function<Product, JsonNode> reader;
    private final Map<Product, JsonNode> documents = new ConcurrentHashMap<>();
    private final Map<String, OperationSchemas> schemas = new ConcurrentHashMap<>();

    /**
     * @param reader reads the document of a product; called once for each
     */
    Contract(Index index, Function<Product, JsonNode> reader) {
        this.published = List.copyOf(index.operations());
        this.oauthSegment = index.oauthSegment();
        this.reader = reader;
    }

    /** The contract of this build. */
    public static Contract load() {
        return new Contract(read("index.json", Index.class), product -> read(product.id() + ".json", JsonNode.class));
    }

    /**
     * Every operation but those that show a page, each with its handler.
     *
     * @param handlers by {@code operationId}
     * @param inputs gives the check of an operation's input, by its {@code operationId}
     * @throws IllegalStateException if an operation has no handler, or a handler no operation
     */
    public List<Operation> operations(Map<String, Handler> handlers, Function<String, InputCheck> inputs) {
        checkSame(handlers.keySet());
        return published.stream()
                .filter(operation -> !operation.page())
                .map(operation -> operation.answeredBy(
                        Objects.requireNonNull(handlers.get(operation.id())), inputs.apply(operation.id())))
                .toList();
    }

    /** The published operations must be exactly those that have a handler. */
    private void checkSame(Set<String> handled) {
        Set<String> wanted = published.stream()
                .filter(operation -> !operation.page())
                .map(PublishedOperation::id)
                .collect(Collectors.toSet());
        if (!wanted.equals(handled)) {
            Set<String> undocumented = new TreeSet<>(handled);
            undocumented.removeAll(wanted);
            wanted.removeAll(handled);
            throw new IllegalStateException("in a document but without a handler: " + new TreeSet<>(wanted)
                    + "; with a handler but not in any document: " + undocumented);
        }
    }

    /**
     * The segment of a path below which refusals have the form of OAuth 2.0, even where no operation is found
     * ({@code x-oauth-segment}); null for none.
     */
    public @Nullable String oauthSegment() {
        return oauthSegment;
    }

    /** The paths of operations that show a page to a person; all of them are opened by GET. */
    public List<String> pages() {
        return published.stream()
                .filter(PublishedOperation::page)
                .map(PublishedOperation::path)
                .toList();
    }

    List<PublishedOperation> published() {
        return published;
    }

    /**
     * The schemas of an operation's input and answer.
     *
     * @throws IllegalArgumentException if there is no such operation
     */
    public OperationSchemas schemas(String operationId) {
        return schemas.computeIfAbsent(operationId, this::readSchemas);
    }

    /** What an operation does, in a few words; its id if there is no such operation. */
    public String summaryOf(String operationId) {
        boolean known = published.stream().anyMatch(it -> it.id().equals(operationId));
        return known ? schemas(operationId).summary() : operationId;
    }

    private OperationSchemas readSchemas(String operationId) {
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
        return documents.computeIfAbsent(product, reader);
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

    /** The index that is read at the start. */
    record Index(
            List<PublishedOperation> operations, @Nullable String oauthSegment) {}
}
