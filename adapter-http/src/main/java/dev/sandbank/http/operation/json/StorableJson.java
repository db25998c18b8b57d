package dev.sandbank.http.operation.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.StorableText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Refuses JSON with a text that no store can keep, wherever in it the text is. */
public final class StorableJson {

    private StorableJson() {}

    /** The node itself. Parsers bound how deep it nests. */
    public static JsonNode require(JsonNode node) throws NotStorable {
        check("", node);
        return node;
    }

    private static void check(String place, JsonNode node) throws NotStorable {
        if (node.isTextual()) {
            check(place, place.isEmpty() ? "the body" : "the field", node.textValue());
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                check(place, "the name of a field", field.getKey());
                check(below(place, field.getKey()), field.getValue());
            }
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                check(below(place, Integer.toString(index)), node.get(index));
            }
        }
    }

    private static void check(String place, String what, String text) throws NotStorable {
        Optional<String> obstacle = StorableText.obstacleIn(text);
        if (obstacle.isPresent()) {
            throw new NotStorable(place, what, obstacle.get());
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** Says where such a text is. */
    public static final class NotStorable extends IOException {

        private static final long serialVersionUID = 1L;

        private final String place;

        NotStorable(String place, String what, String character) {
            super(what + " holds the character " + character + ", which no text may hold");
            this.place = place;
        }

        /** The names from the top, with slashes between them; {@code body} for the top itself. */
        public String place() {
            return place.isEmpty() ? "body" : place;
        }
    }
}
