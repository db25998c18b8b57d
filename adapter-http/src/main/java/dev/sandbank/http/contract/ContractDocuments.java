package dev.sandbank.http.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Product;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The documents as they are served: {@code /openapi/index.json} lists them, {@code /openapi/{product}/{market}.json}
 * and {@code .yaml} are what a market publishes of a product.
 */
public final class ContractDocuments {

    private static final String FOLDER = "/openapi/";
    private static final String INDEX = FOLDER + "index.json";
    private static final String YAML = "application/yaml";

    private final Contract contract;
    private final Supplier<String> publicUrl;

    public ContractDocuments(Contract contract, Supplier<String> publicUrl) {
        this.contract = contract;
        this.publicUrl = publicUrl;
    }

    /** The document at a path, if there is one. */
    public Optional<Answer.Ready> at(String path) {
        if (path.equals(INDEX)) {
            return Optional.of(Answer.json(200, index()));
        }
        return listed().stream()
                .filter(document -> path.equals(document.json()) || path.equals(document.yaml()))
                .findFirst()
                .map(document -> answer(edition(document), path.equals(document.yaml())));
    }

    /** Every document with the index, by path below {@code /openapi/}. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(below(INDEX), Answer.json(200, index()).body());
        for (DocumentJson document : listed()) {
            JsonNode edition = edition(document);
            files.put(below(document.json()), answer(edition, false).body());
            files.put(below(document.yaml()), answer(edition, true).body());
        }
        return files;
    }

    private static String below(String path) {
        return path.substring(FOLDER.length());
    }

    private IndexJson index() {
        return new IndexJson(listed());
    }

    private List<DocumentJson> listed() {
        List<DocumentJson> documents = new ArrayList<>();
        for (Product product : Product.values()) {
            for (Market market : Market.values()) {
                List<PublishedOperation> published = contract.published().stream()
                        .filter(it -> it.product() == product && it.markets().contains(market))
                        .toList();
                if (!published.isEmpty()) {
                    documents.add(DocumentJson.of(product, market, published));
                }
            }
        }
        return documents;
    }

    private JsonNode edition(DocumentJson document) {
        JsonNode whole = contract.document(Product.of(document.product()));
        return new MarketEdition(Market.byCode(document.market()).orElseThrow(), publicUrl.get()).of(whole);
    }

    private static Answer.Ready answer(JsonNode document, boolean yaml) {
        if (!yaml) {
            return Answer.json(200, document);
        }
        try {
            byte[] text = new YAMLMapper().writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
            return new Answer.Ready(200, YAML, text, List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code /openapi/index.json} lists. */
    record IndexJson(List<DocumentJson> documents) {}

    /**
     * One document of the index.
     *
     * @param stateful how many of its operations the bank behind them answers
     * @param shaped how many its schemas answer
     */
    record DocumentJson(String product, String market, String json, String yaml, long stateful, long shaped) {

        static DocumentJson of(Product product, Market market, List<PublishedOperation> published) {
            String path = FOLDER + product.id() + "/" + market.code();
            long stateful =
                    published.stream().filter(PublishedOperation::stateful).count();
            return new DocumentJson(
                    product.id(), market.code(), path + ".json", path + ".yaml", stateful, published.size() - stateful);
        }
    }
}
