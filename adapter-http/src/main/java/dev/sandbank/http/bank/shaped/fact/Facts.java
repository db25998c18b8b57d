package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
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

    /** The thing has no such part, so the field is left out. */
    JsonNode NONE = NullNode.getInstance();

    /** The value, {@link #UNKNOWN} or {@link #NONE}. */
    JsonNode of(Place place);

    /** A text, or {@link #NONE} for an empty text. */
    static JsonNode text(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? NONE : TextNode.valueOf(text);
    }

    static JsonNode number(BigDecimal value) {
        return DecimalNode.valueOf(value);
    }
}
