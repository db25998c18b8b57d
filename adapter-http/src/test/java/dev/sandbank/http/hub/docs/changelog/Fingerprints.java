package dev.sandbank.http.hub.docs.changelog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.http.OpenapiDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the documents of all markets demand and promise, as one short hash for each operation. */
final class Fingerprints {

    private static final Set<String> WORDS = Set.of(
            "description",
            "summary",
            "example",
            "examples",
            "tags",
            "x-confidence",
            "x-enumDescriptions",
            "operationId");
    private static final int DIGITS = 12;

    private final Map<String, StringBuilder> texts = new TreeMap<>();
    private final Map<String, String> versions = new TreeMap<>();

    private Fingerprints() {}

    /** Of all documents as they are served now. */
    static Fingerprints now() throws IOException {
        Fingerprints all = new Fingerprints();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(OpenapiDocuments.of("http://bank.example")).entrySet()) {
            if (file.getKey().contains("/") && file.getKey().endsWith(".json")) {
                String product = file.getKey().substring(0, file.getKey().indexOf('/'));
                all.add(product, file.getKey(), new ObjectMapper().readTree(file.getValue()));
            }
        }
        return all;
    }

    /** The version of the document of each product. */
    Map<String, String> versions() {
        return versions;
    }

    /** The hash of each operation, by product, blank and id. */
    Map<String, String> operations() {
        Map<String, String> hashes = new TreeMap<>();
        texts.forEach((key, text) -> hashes.put(key, hash(text.toString())));
        return hashes;
    }

    private void add(String product, String file, JsonNode document) {
        versions.put(product, document.at("/info/version").asText());
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String key = product + " "
                            + method.getValue().path("operationId").asText();
                    StringBuilder text = texts.computeIfAbsent(key, unused -> new StringBuilder());
                    text.append(file).append(path.getKey()).append(method.getKey());
                    write(method.getValue(), document, text, Set.of(), false);
                }));
    }

    private static void write(JsonNode node, JsonNode document, StringBuilder text, Set<String> open, boolean names) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty() && open.contains(reference)) {
            text.append(reference);
        } else if (!reference.isEmpty()) {
            Set<String> more = new TreeSet<>(open);
            more.add(reference);
            write(document.at(reference.substring(1)), document, text, more, false);
        } else if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            sorted.forEach((name, value) -> {
                if (names || !WORDS.contains(name)) {
                    text.append(name).append(':');
                    write(value, document, text, open, name.equals("properties"));
                    text.append(';');
                }
            });
        } else if (node.isArray()) {
            node.forEach(element -> write(element, document, text.append(','), open, false));
        } else {
            text.append(node);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
