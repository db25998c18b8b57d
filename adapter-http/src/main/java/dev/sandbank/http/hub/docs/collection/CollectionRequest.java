package dev.sandbank.http.hub.docs.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a collection. Names of variables stand in double braces, as in Postman and Bruno.
 *
 * @param method in capitals
 * @param path below the API base
 * @param expected the statuses with which a new server answers it
 * @param kept what later requests need of the answer: where it is, by the variable that keeps it
 */
record CollectionRequest(
        String name,
        String description,
        String method,
        String path,
        List<Input> query,
        List<Input> headers,
        @Nullable Body body,
        Credential credential,
        List<String> expected,
        Map<String, Place> kept) {

    /** The same request under another name. */
    CollectionRequest named(String other) {
        return new CollectionRequest(
                other, description, method, path, query, headers, body, credential, expected, kept);
    }

    /** What tells the server who calls. */
    enum Credential {
        NONE(""),
        BASIC(""),
        APPLICATION("applicationToken"),
        CUSTOMER("customerToken"),
        CARD("cardToken");

        private final String variable;

        Credential(String variable) {
            this.variable = variable;
        }

        /** The variable of the token; empty if there is none. */
        String variable() {
            return variable;
        }
    }

    /**
     * A parameter.
     *
     * @param enabled whether it is sent; optional ones are there to be switched on
     */
    record Input(String name, String value, boolean enabled, String description) {}

    /**
     * What is sent.
     *
     * @param text the JSON; empty for a form
     * @param form the fields of a form
     */
    record Body(String text, List<Input> form) {

        boolean isForm() {
            return text.isEmpty();
        }
    }

    /**
     * Where a value is in an answer.
     *
     * @param name of the field or header; a dot stands before a field inside another
     */
    record Place(boolean header, String name) {}
}
