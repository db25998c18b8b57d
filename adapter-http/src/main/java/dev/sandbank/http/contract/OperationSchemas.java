package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas of an operation's input and answer, from its document. {@link #resolve} follows references. */
public final class OperationSchemas {

    private static final String JSON_SCHEMA = "/content/application~1json/schema";

    private static final String CONFIRMATION = "confirmation";

    private final JsonNode document;
    private final JsonNode operation;

    /** What every call asks for is remembered, because a document is walked through by pointers. */
    private final Map<String, JsonNode> resolved = new ConcurrentHashMap<>();

    private final Map<String, List<JsonNode>> parameters = new ConcurrentHashMap<>();

    OperationSchemas(JsonNode document, JsonNode operation) {
        this.document = document;
        this.operation = operation;
    }

    public String id() {
        return operation.path("operationId").asText();
    }

    /** What it does, in a few words. */
    String summary() {
        return operation.path("summary").asText();
    }

    /** The schema of the JSON body; null if the operation takes none. */
    public @Nullable JsonNode body() {
        return schemaOf(operation.path("requestBody"));
    }

    /** The schema of the answer; null if it has no body. */
    public @Nullable JsonNode answer() {
        return schemaOf(operation.at("/responses/200"));
    }

    /**
     * The operation that confirms this one once a one-time code was presented ({@code x-step-up}); empty if it needs no
     * confirmation.
     */
    public String confirmedBy() {
        String stepUp = operation.path("x-step-up").asText();
        return stepUp.equals(CONFIRMATION) ? "" : stepUp;
    }

    /**
     * The kind of control flow that the operation begins or continues ({@code x-control-flow}). It is empty if the
     * operation does neither, or if it continues only flows that a one-time code began.
     */
    public String controlFlow() {
        return operation.path("x-control-flow").asText();
    }

    /** The parameters of the query, as the document has them. */
    public List<JsonNode> queryParameters() {
        return parameters.computeIfAbsent("query", this::parametersIn);
    }

    /** The parameters of the path, as the document has them. */
    public List<JsonNode> pathParameters() {
        return parameters.computeIfAbsent("path", this::parametersIn);
    }

    private List<JsonNode> parametersIn(String place) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = resolve(listed);
            if (parameter.path("in").asText().equals(place)) {
                found.add(parameter);
            }
        }
        return List.copyOf(found);
    }

    /** The schema that a reference points to; a schema that is no reference is returned unchanged. */
    public JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual()
                ? resolved.computeIfAbsent(reference.asText(), pointer -> document.at(pointer.substring(1)))
                : schema;
    }

    private @Nullable JsonNode schemaOf(JsonNode content) {
        JsonNode schema = content.at(JSON_SCHEMA);
        return schema.isMissingNode() ? null : resolve(schema);
    }
}
