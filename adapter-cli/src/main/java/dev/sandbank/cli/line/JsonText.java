package dev.sandbank.cli.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes values as JSON for scripts: camelCase names in the order of the record, lists as arrays. */
final class JsonText {

    private JsonText() {}

    static String of(Object value) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and lists is always JSON", e);
        }
    }
}
