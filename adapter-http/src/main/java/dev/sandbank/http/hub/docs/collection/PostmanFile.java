package dev.sandbank.http.hub.docs.collection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Folder;
import dev.sandbank.http.hub.docs.collection.ApiCollection.Variable;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Body;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Credential;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A collection in the form of Postman, version 2.1, and the environment that hides its secrets. */
final class PostmanFile {

    private static final String SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    private static final String VALUE = "value";
    private static final String DESCRIPTION = "description";

    private PostmanFile() {}

    static ObjectNode collection(ApiCollection collection) {
        ObjectNode file = object();
        file.putObject("info")
                .put("_postman_id", id(collection))
                .put("name", collection.name())
                .put(DESCRIPTION, collection.description())
                .put("schema", SCHEMA);
        ArrayNode folders = file.putArray("item");
        for (Folder folder : collection.folders()) {
            ArrayNode requests = folders.addObject().put("name", folder.name()).putArray("item");
            folder.requests().forEach(request -> requests.add(item(request)));
        }
        ArrayNode variables = file.putArray("variable");
        collection.variables().forEach(variable -> variables.add(variable(variable)));
        return file;
    }

    /** The secrets alone, as variables that the program does not show. */
    static ObjectNode environment(ApiCollection collection) {
        ObjectNode file = object().put("name", collection.name() + ", secrets");
        ArrayNode values = file.putArray("values");
        collection.variables().stream()
                .filter(Variable::secret)
                .forEach(variable -> values.addObject()
                        .put("key", variable.name())
                        .put(VALUE, "")
                        .put("type", "secret")
                        .put("enabled", true));
        return file.put("_postman_variable_scope", "environment");
    }

    /** The same for every download, so that an import replaces the collection that is there. */
    private static String id(ApiCollection collection) {
        byte[] name = ("sandbank " + collection.market() + " " + collection.name()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static ObjectNode variable(Variable variable) {
        return object().put("key", variable.name())
                .put(VALUE, variable.value())
                .put("type", "string")
                .put(DESCRIPTION, variable.description());
    }

    private static ObjectNode item(CollectionRequest request) {
        ObjectNode item = object().put("name", request.name());
        ObjectNode sent = item.putObject("request").put("method", request.method());
        sent.set("auth", auth(request.credential()));
        sent.set("header", inputs(request.headers()));
        Body body = request.body();
        if (body != null) {
            sent.set("body", body(body));
        }
        sent.set("url", url(request));
        sent.put(DESCRIPTION, request.description());
        ArrayNode script = item.putArray("event")
                .addObject()
                .put("listen", "test")
                .putObject("script")
                .put("type", "text/javascript")
                .putArray("exec");
        Scripts.postman(request).lines().forEach(script::add);
        item.putArray("response");
        return item;
    }

    private static ObjectNode auth(Credential credential) {
        ObjectNode auth = object();
        switch (credential) {
            case NONE -> auth.put("type", "noauth");
            case BASIC -> {
                ArrayNode basic = auth.put("type", "basic").putArray("basic");
                basic.add(text("username", Chain.variable(Chain.CLIENT_ID)));
                basic.add(text("password", Chain.variable(Chain.CLIENT_SECRET)));
            }
            case APPLICATION, CUSTOMER, CARD ->
                auth.put("type", "bearer").putArray("bearer").add(text("token", Chain.variable(credential.variable())));
        }
        return auth;
    }

    private static ObjectNode text(String key, String value) {
        return object().put("key", key).put(VALUE, value).put("type", "string");
    }

    private static ArrayNode inputs(List<Input> inputs) {
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        for (Input input : inputs) {
            ObjectNode each = written.addObject().put("key", input.name()).put(VALUE, input.value());
            if (!input.enabled()) {
                each.put("disabled", true);
            }
            if (!input.description().isEmpty()) {
                each.put(DESCRIPTION, input.description());
            }
        }
        return written;
    }

    private static ObjectNode body(Body body) {
        ObjectNode written = object();
        if (body.isForm()) {
            written.put("mode", "urlencoded").set("urlencoded", inputs(body.form()));
            return written;
        }
        written.put("mode", "raw").put("raw", body.text());
        written.putObject("options").putObject("raw").put("language", "json");
        return written;
    }

    private static ObjectNode url(CollectionRequest request) {
        ObjectNode url = object().put("raw", RawUrl.of(request));
        url.putArray("host").add(Chain.variable(Variables.BASE));
        ArrayNode path = url.putArray("path");
        Arrays.stream(request.path().substring(1).split("/", -1)).forEach(path::add);
        if (!request.query().isEmpty()) {
            url.set("query", inputs(request.query()));
        }
        return url;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
