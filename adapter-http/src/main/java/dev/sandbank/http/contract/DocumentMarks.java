package dev.sandbank.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Marks;
import dev.sandbank.http.operation.WayIn;
import dev.sandbank.http.operation.WireFact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the additions of our documents to OpenAPI, which are fields whose names begin with {@code x-}. An unknown one
 * is an error.
 */
final class DocumentMarks {

    /** A mark of a whole document. */
    static final String OAUTH_SEGMENT = "x-oauth-segment";

    private static final String GRANT_TYPES = "x-grant-types";
    private static final String WIRE_FACTS = "x-wire-facts";
    private static final String PREFIX = "x-";

    private static final Set<String> OF_OPERATIONS =
            Set.of("x-markets", "x-confidence", "x-stateful", "x-step-up", "x-control-flow", GRANT_TYPES, WIRE_FACTS);
    private static final Set<String> OF_FIELDS =
            Set.of("x-markets", "x-reference-data", "x-checked", "x-may-be-absent", "x-account-kind", "x-usual");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MARKET_IN_PATH = "/{countryCode}/{businessCode}";

    private DocumentMarks() {}

    /**
     * Looks for marks that no code reads, because they are misspelt or in the wrong place.
     *
     * @throws IllegalArgumentException if there is one
     */
    static void check(JsonNode document) {
        checkKnown(document, Set.of(OAUTH_SEGMENT));
        for (JsonNode methods : document.path("paths")) {
            for (JsonNode operation : methods) {
                checkKnown(operation, OF_OPERATIONS);
                operation.forEach(DocumentMarks::checkFields);
            }
        }
        checkFields(document.path("components"));
    }

    private static void checkFields(JsonNode part) {
        checkKnown(part, OF_FIELDS);
        part.forEach(DocumentMarks::checkFields);
    }

    private static void checkKnown(JsonNode part, Set<String> known) {
        part.fieldNames().forEachRemaining(name -> {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown mark " + name + "; those that may stand here are " + new TreeSet<>(known));
            }
        });
    }

    /**
     * The marks of an operation.
     *
     * @throws IllegalArgumentException if a wire fact is not known
     */
    static Marks of(String path, JsonNode operation, List<Access> access) {
        Set<WireFact> wireFacts = new TreeSet<>();
        operation.path(WIRE_FACTS).forEach(fact -> wireFacts.add(WireFact.of(fact.asText())));
        Set<String> grantTypes = new TreeSet<>();
        operation.path(GRANT_TYPES).forEach(type -> grantTypes.add(type.asText()));
        boolean takesForm = operation.at("/requestBody/content").has(FORM);
        return new Marks(wayIn(operation, access), path.endsWith(MARKET_IN_PATH), takesForm, grantTypes, wireFacts);
    }

    private static WayIn wayIn(JsonNode operation, List<Access> access) {
        if (access.isEmpty()) {
            return operation.at("/responses/200/content").has("text/html") ? WayIn.PAGE : WayIn.OPEN;
        }
        return access.stream().allMatch(way -> way.scheme().equals(Access.CLIENT_BASIC)) ? WayIn.OAUTH : WayIn.BANK;
    }
}
