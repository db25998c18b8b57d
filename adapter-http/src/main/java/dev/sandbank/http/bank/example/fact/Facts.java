package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thing, under the names of the wire. All fields about the thing have their values from here, so that
 * they agree.
 */
interface Facts {

    /** Nothing is known under that name. */
    JsonNode UNKNOWN = MissingNode.getInstance();

    /** The value, or {@link #UNKNOWN}. */
    JsonNode of(Place place);

    /** A text, or {@link #UNKNOWN} for an empty one. */
    static JsonNode text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? UNKNOWN : TextNode.valueOf(text);
    }

    static JsonNode number(BigDecimal value) {
        return DecimalNode.valueOf(value);
    }
}
