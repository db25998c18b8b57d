package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Marks;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Product;
import dev.sandbank.http.operation.WayIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the build. It turns the documents that people write into the files that the server reads: one JSON file for
 * each document, with the shared parts inserted, and the index of all operations. An error in a document fails the
 * build.
 */
final class ContractCompiler {

    /** The schema of a parameter that accepts any text. */
    private static final JsonNode FREE = JsonNodeFactory.instance.objectNode().put("type", "string");

    private final Path source;
    private final Path target;
    private final List<PublishedOperation> published = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String oauthSegment;

    private ContractCompiler(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /** Takes the folder of the documents and the one to write to. */
    public static void main(String[] folders) throws IOException {
        new ContractCompiler(Path.of(folders[0]), Path.of(folders[1])).compile();
    }

    private void compile() throws IOException {
        Files.createDirectories(target);
        JsonNode common = read("common");
        DocumentMarks.check(common);
        for (Product product : Product.values()) {
            JsonNode document = read(product.id());
            DocumentMarks.check(document);
            JsonNode whole = new SharedParts(common).putInto(document);
            oauthSegment = whole.path(DocumentMarks.OAUTH_SEGMENT).asText(oauthSegment);
            whole.path("paths").properties().forEach(path -> index(product, path.getKey(), path.getValue(), whole));
            write(product.id() + ".json", whole);
        }
        write("index.json", new Contract.Index(published, oauthSegment));
    }

    private JsonNode read(String name) throws IOException {
        try {
            return ExactYaml.read(Files.readString(source.resolve(name + ".yaml")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ".yaml, " + e.getMessage(), e);
        }
    }

    private void index(Product product, String path, JsonNode methods, JsonNode document) {
        for (Map.Entry<String, JsonNode> entry : methods.properties()) {
            Method method = Method.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            JsonNode operation = entry.getValue();
            String id = operation.path("operationId").asText();
            check(!id.isEmpty() && ids.add(id), product, path, "needs an operationId of its own");
            Set<Market> markets = markets(product, path, operation);
            List<Access> access = access(operation);
            Marks marks = DocumentMarks.of(path, operation, access);
            check(
                    marks.wayIn() != WayIn.OPEN || markets.size() == 1,
                    product,
                    path,
                    "is public in several markets; which is meant?");
            boolean demandsInput = demandsInput(new OperationSchemas(document, operation), marks);
            boolean stateful = operation.path("x-stateful").asBoolean();
            boolean page = marks.wayIn() == WayIn.PAGE;
            check(!page || method == Method.GET, product, path, "shows a page, so it must be opened by GET");
            published.add(
                    new PublishedOperation(id, product, method, path, markets, demandsInput, stateful, marks, access));
        }
    }

    private static Set<Market> markets(Product product, String path, JsonNode operation) {
        Set<Market> markets = EnumSet.noneOf(Market.class);
        for (JsonNode code : operation.path("x-markets")) {
            markets.add(Market.byCode(code.asText()).orElseThrow());
        }
        check(!markets.isEmpty(), product, path, "is published in no market (x-markets)");
        return markets;
    }

    /** A market in the path does not count, because another step checks it. */
    private static boolean demandsInput(OperationSchemas schemas, Marks marks) {
        return schemas.body() != null
                || schemas.queryParameters().stream()
                        .anyMatch(parameter -> parameter.path("required").asBoolean())
                || (!marks.marketInPath()
                        && schemas.pathParameters().stream()
                                .anyMatch(parameter -> !FREE.equals(parameter.path("schema"))));
    }

    private static List<Access> access(JsonNode operation) {
        List<Access> access = new ArrayList<>();
        for (JsonNode requirement : operation.path("security")) {
            requirement.properties().forEach(scheme -> {
                JsonNode scope = scheme.getValue().get(0);
                access.add(new Access(scheme.getKey(), scope == null ? null : scope.asText()));
            });
        }
        access.forEach(Access::grantKind);
        return access;
    }

    private void write(String file, Object content) throws IOException {
        Files.write(target.resolve(file), Json.bytes(content));
    }

    private static void check(boolean good, Product product, String path, String problem) {
        if (!good) {
            throw new IllegalArgumentException(product.id() + ".yaml: " + path + " " + problem);
        }
    }
}
