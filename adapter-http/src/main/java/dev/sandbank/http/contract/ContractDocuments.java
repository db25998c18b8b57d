package dev.sandbank.http.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Product;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documents as they are served: {@code /openapi/index.json} lists them, {@code /openapi/{product}/{market}.json}
 * and {@code .yaml} are the documents of a product in a market.
 */
public final class ContractDocuments {

    /** Numbers are written as in JSON, such as 500 and not 5E+2. */
    private static final YAMLMapper YAML_WRITER = YAMLMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final String FOLDER = "/openapi/";
    private static final String INDEX = FOLDER + "index.json";
    private static final String YAML = "application/yaml";

    private final Contract contract;
    private final Supplier<String> publicUrl;
    private final ExampleSource examples;
    private final Map<String, ServedDocument> served = new ConcurrentHashMap<>();
    private @Nullable Map<String, DocumentJson> listed;
    private @Nullable List<DescribedOperation> described;

    public ContractDocuments(Contract contract, Supplier<String> publicUrl, ExampleSource examples) {
        this.contract = contract;
        this.publicUrl = publicUrl;
        this.examples = examples;
    }

    /**
     * The document at a path, if there is one. It is made at its first request and then kept; all documents together
     * need 9 MB.
     */
    public Optional<ServedDocument> at(String path) {
        if (!path.equals(INDEX) && !listed().containsKey(path)) {
            return Optional.empty();
        }
        return Optional.of(served.computeIfAbsent(path, this::make));
    }

    /** Every operation of every market in the words of its document; the documents are read at the first call. */
    public synchronized List<DescribedOperation> operations() {
        if (described == null) {
            described = contract.published().stream()
                    .map(operation -> DescribedOperation.of(operation, contract.document(operation.product())))
                    .toList();
        }
        return described;
    }

    /** The operations of a product in all markets. */
    public List<DescribedOperation> operations(Product product) {
        return operations().stream()
                .filter(operation -> operation.product() == product)
                .toList();
    }

    /** The markets that have anything of a product. */
    public Set<Market> markets(Product product) {
        Set<Market> markets = EnumSet.noneOf(Market.class);
        operations(product).forEach(operation -> markets.addAll(operation.markets()));
        return markets;
    }

    /** A product in the words of its document. */
    public ProductInfo info(Product product) {
        return ProductInfo.of(contract.document(product));
    }

    /** Every document with the index, by path below {@code /openapi/}. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(below(INDEX), make(INDEX).content());
        listed().keySet().forEach(path -> files.put(below(path), make(path).content()));
        return files;
    }

    /**
     * The document of one operation in a market that has it, as JSON.
     *
     * @param own gives its examples
     */
    public String operation(DescribedOperation operation, Market market, ExampleSource own) {
        JsonNode whole = contract.document(operation.product());
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.setAll((ObjectNode) whole);
        String method = operation.method().toLowerCase(Locale.ROOT);
        JsonNode kept = whole.path("paths").path(operation.path()).path(method);
        one.putObject("paths").putObject(operation.path()).set(method, kept);
        return new String(Json.bytes(new MarketEdition(market, publicUrl.get(), own).of(one)), StandardCharsets.UTF_8);
    }

    private static String below(String path) {
        return path.substring(FOLDER.length());
    }

    private ServedDocument make(String path) {
        DocumentJson document = listed().get(path);
        if (document == null) {
            List<DocumentJson> each = listed().values().stream().distinct().toList();
            return ServedDocument.of(Answer.JSON, Json.bytes(new IndexJson(each)));
        }
        JsonNode edition = edition(document);
        return path.equals(document.yaml())
                ? ServedDocument.of(YAML, yaml(edition))
                : ServedDocument.of(Answer.JSON, Json.bytes(edition));
    }

    /** The documents of all markets, in JSON and in YAML, by their paths. */
    private synchronized Map<String, DocumentJson> listed() {
        if (listed == null) {
            listed = list();
        }
        return listed;
    }

    private Map<String, DocumentJson> list() {
        Map<String, DocumentJson> documents = new LinkedHashMap<>();
        for (Product product : Product.values()) {
            for (Market market : Market.values()) {
                List<PublishedOperation> published = contract.published().stream()
                        .filter(it -> it.product() == product && it.markets().contains(market))
                        .toList();
                if (!published.isEmpty()) {
                    DocumentJson document = DocumentJson.of(product, market, published);
                    documents.put(document.json(), document);
                    documents.put(document.yaml(), document);
                }
            }
        }
        return documents;
    }

    private JsonNode edition(DocumentJson document) {
        JsonNode whole = contract.document(Product.of(document.product()));
        Market market = Market.byCode(document.market()).orElseThrow();
        return new MarketEdition(market, publicUrl.get(), examples).of(whole);
    }

    private static byte[] yaml(JsonNode document) {
        try {
            return YAML_WRITER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of {@code /openapi/index.json}. */
    record IndexJson(List<DocumentJson> documents) {}

    /**
     * One document of the index.
     *
     * @param stateful the number of its operations that the bank implements
     */
    record DocumentJson(String product, String market, String json, String yaml, long stateful) {

        static DocumentJson of(Product product, Market market, List<PublishedOperation> published) {
            String path = FOLDER + product.id() + "/" + market.code();
            long stateful =
                    published.stream().filter(PublishedOperation::stateful).count();
            return new DocumentJson(product.id(), market.code(), path + ".json", path + ".yaml", stateful);
        }
    }
}
