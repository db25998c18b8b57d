package dev.sandbank.http.hub.docs.collection;

import dev.sandbank.http.hub.docs.collection.ApiCollection.Folder;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Variable;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Body;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import dev.sandbank.http.operation.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A collection as the files of a folder that Bruno opens, in its own {@code .bru} form. */
final class BrunoFiles {

    private static final String END = ".bru";
    private static final String STEP = "  ";

    private final Map<String, String> files = new LinkedHashMap<>();

    private BrunoFiles() {}

    /** The files by their paths. */
    static Map<String, String> of(ApiCollection collection) {
        BrunoFiles made = new BrunoFiles();
        made.add(collection);
        return made.files;
    }

    private void add(ApiCollection collection) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("version", "1");
        config.put("name", collection.name());
        config.put("type", "collection");
        files.put("bruno.json", new String(Json.bytes(config), StandardCharsets.UTF_8));
        files.put(
                "collection" + END,
                block("meta", "name: " + collection.name()) + block("docs", collection.description()));
        files.put("environments/" + collection.market() + END, environment(collection));
        FileNames folders = new FileNames(Set.of("environments"));
        int place = 1;
        for (Folder folder : collection.folders()) {
            String path = folders.of(folder.name()) + "/";
            files.put(path + "folder" + END, block("meta", "name: " + folder.name() + "\nseq: " + place++));
            FileNames names = new FileNames(Set.of("folder"));
            int number = 1;
            for (CollectionRequest request : folder.requests()) {
                files.put(path + names.of(request.name()) + END, request(request, number++));
            }
        }
    }

    private static String environment(ApiCollection collection) {
        String plain = collection.variables().stream()
                .filter(Predicate.not(Variable::secret))
                .map(variable -> variable.name() + ": " + variable.value())
                .collect(Collectors.joining("\n"));
        String secret = collection.variables().stream()
                .filter(Variable::secret)
                .map(variable -> STEP + variable.name())
                .collect(Collectors.joining(",\n"));
        return block("vars", plain) + "vars:secret [\n" + secret + "\n]\n";
    }

    private static String request(CollectionRequest request, int place) {
        Body body = request.body();
        StringBuilder file = new StringBuilder();
        file.append(block("meta", "name: " + request.name() + "\ntype: http\nseq: " + place));
        file.append(block(
                request.method().toLowerCase(Locale.ROOT),
                "url: " + RawUrl.of(request) + "\nbody: "
                        + (body == null ? "none" : body.isForm() ? "formUrlEncoded" : "json") + "\nauth: "
                        + auth(request)));
        file.append(inputs("params:query", request.query()));
        file.append(inputs("headers", request.headers()));
        switch (request.credential()) {
            case NONE -> file.append("");
            case BASIC ->
                file.append(block(
                        "auth:basic",
                        "username: " + Chain.variable(Chain.CLIENT_ID) + "\npassword: "
                                + Chain.variable(Chain.CLIENT_SECRET)));
            case APPLICATION, CUSTOMER, CARD ->
                file.append(block(
                        "auth:bearer",
                        "token: " + Chain.variable(request.credential().variable())));
        }
        if (body != null) {
            file.append(body.isForm() ? inputs("body:form-urlencoded", body.form()) : block("body:json", body.text()));
        }
        file.append(block("script:post-response", Scripts.brunoKeeps(request)));
        file.append(block("tests", Scripts.brunoTest(request)));
        file.append(block("settings", "encodeUrl: false"));
        return file.append(block("docs", request.description())).toString();
    }

    private static String auth(CollectionRequest request) {
        return switch (request.credential()) {
            case NONE -> "none";
            case BASIC -> "basic";
            case APPLICATION, CUSTOMER, CARD -> "bearer";
        };
    }

    private static String inputs(String name, List<Input> inputs) {
        return block(
                name,
                inputs.stream()
                        .map(input -> (input.enabled() ? "" : "~") + input.name() + ": " + input.value())
                        .collect(Collectors.joining("\n")));
    }

    private static String block(String name, String content) {
        if (content.isBlank()) {
            return "";
        }
        String indented =
                content.lines().map(line -> (STEP + line).stripTrailing()).collect(Collectors.joining("\n"));
        return name + " {\n" + indented + "\n}\n\n";
    }
}
