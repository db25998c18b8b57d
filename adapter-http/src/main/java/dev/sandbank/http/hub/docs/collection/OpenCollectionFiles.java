package dev.sandbank.http.hub.docs.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Folder;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Body;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A collection as the files of a folder that Bruno opens, in YAML as OpenCollection 1.0 says. */
final class OpenCollectionFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
    private static final String END = ".yml";
    private static final String VALUE = "value";

    private final Map<String, String> files = new LinkedHashMap<>();

    private OpenCollectionFiles() {}

    /** The files by their paths. */
    static Map<String, String> of(ApiCollection collection) {
        OpenCollectionFiles made = new OpenCollectionFiles();
        made.add(collection);
        return made.files;
    }

    private void add(ApiCollection collection) {
        ObjectNode root = object().put("opencollection", "1.0.0");
        root.putObject("info").put("name", collection.name());
        root.putObject("docs").put("content", collection.description()).put("type", "text/markdown");
        files.put("opencollection" + END, yaml(root));
        files.put("environments/" + collection.market() + END, yaml(environment(collection)));
        FileNames folders = new FileNames(Set.of("environments"));
        int place = 1;
        for (Folder folder : collection.folders()) {
            String path = folders.of(folder.name()) + "/";
            files.put(path + "folder" + END, yaml(info(folder.name(), "folder", place++)));
            FileNames names = new FileNames(Set.of("folder"));
            int number = 1;
            for (CollectionRequest request : folder.requests()) {
                files.put(path + names.of(request.name()) + END, yaml(request(request, number++)));
            }
        }
    }

    private static ObjectNode info(String name, String type, int place) {
        ObjectNode file = object();
        file.putObject("info").put("name", name).put("type", type).put("seq", place);
        return file;
    }

    private static ObjectNode environment(ApiCollection collection) {
        ObjectNode file = object().put("name", collection.market());
        ArrayNode variables = file.putArray("variables");
        collection.variables().forEach(variable -> {
            if (variable.secret()) {
                variables.addObject().put("secret", true).put("name", variable.name());
            } else {
                variables.addObject().put("name", variable.name()).put(VALUE, variable.value());
            }
        });
        return file;
    }

    private static ObjectNode request(CollectionRequest request, int place) {
        ObjectNode file = info(request.name(), "http", place);
        ObjectNode http = file.putObject("http").put("method", request.method()).put("url", RawUrl.of(request));
        http.set("headers", inputs(request.headers(), ""));
        http.set("params", inputs(request.query(), "query"));
        Body body = request.body();
        if (body != null && body.isForm()) {
            http.putObject("body").put("type", "form-urlencoded").set("data", inputs(body.form(), ""));
        } else if (body != null) {
            http.putObject("body").put("type", "json").put("data", body.text());
        }
        switch (request.credential()) {
            case NONE -> http.put("auth", "none");
            case BASIC ->
                http.putObject("auth")
                        .put("type", "basic")
                        .put("username", Chain.variable(Chain.CLIENT_ID))
                        .put("password", Chain.variable(Chain.CLIENT_SECRET));
            case APPLICATION, CUSTOMER, CARD ->
                http.putObject("auth")
                        .put("type", "bearer")
                        .put("token", Chain.variable(request.credential().variable()));
        }
        ArrayNode scripts = file.putObject("runtime").putArray("scripts");
        script(scripts, "after-response", Scripts.brunoKeeps(request));
        script(scripts, "tests", Scripts.brunoTest(request));
        file.putObject("settings").put("encodeUrl", false);
        return file.put("docs", request.description());
    }

    private static void script(ArrayNode scripts, String type, String code) {
        if (!code.isEmpty()) {
            scripts.addObject().put("type", type).put("code", code);
        }
    }

    private static ArrayNode inputs(List<Input> inputs, String type) {
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        for (Input input : inputs) {
            ObjectNode each = written.addObject().put("name", input.name()).put(VALUE, input.value());
            if (!type.isEmpty()) {
                each.put("type", type);
            }
            if (!input.description().isEmpty()) {
                each.put("description", input.description());
            }
            if (!input.enabled()) {
                each.put("disabled", true);
            }
        }
        return written;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String yaml(ObjectNode file) {
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
