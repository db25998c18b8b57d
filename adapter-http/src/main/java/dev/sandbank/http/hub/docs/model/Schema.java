package dev.sandbank.http.hub.docs.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be.
 *
 * @param type in words, such as {@code string or null}
 * @param facts limits and formats, in words
 * @param values all that are allowed; empty if there is no such list
 * @param meanings what values mean, where that is known and not plain from the value
 * @param fields those of the object, or of the objects in a list
 * @param variants one of them applies; empty if there is no choice
 * @param seen the anchor where the same schema is shown already; null if it is shown here
 */
public record Schema(
        String type,
        List<String> facts,
        List<String> values,
        Map<String, String> meanings,
        List<Field> fields,
        List<Variant> variants,
        @Nullable String seen) {

    /** How many values are shown before the others are folded. */
    public static final int VALUES_SHOWN = 12;

    public Schema {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
        meanings = Map.copyOf(meanings);
        fields = List.copyOf(fields);
        variants = List.copyOf(variants);
    }

    /** The same schema without what is shown elsewhere. */
    static Schema of(String type, @Nullable String seen) {
        return new Schema(type, List.of(), List.of(), Map.of(), List.of(), List.of(), seen);
    }

    /** Whether the field stands in answers alone. */
    public boolean isOnlyInAnswers() {
        return facts.contains(TypeWords.ONLY_IN_ANSWERS);
    }

    /** The values that are always shown. */
    public List<String> firstValues() {
        return values.subList(0, Math.min(VALUES_SHOWN, values.size()));
    }

    /** The values that are folded. */
    public List<String> otherValues() {
        return values.subList(Math.min(VALUES_SHOWN, values.size()), values.size());
    }

    /**
     * A field, or a parameter.
     *
     * @param anchor its place on the page
     * @param usual whether a usual call has it: it is required, or the one to choose of several
     * @param example one value as the document writes it; empty if it has none of its own
     */
    public record Field(
            String anchor,
            String name,
            boolean required,
            boolean usual,
            String description,
            String example,
            Schema schema) {}

    /** One of several forms of a value. */
    public record Variant(String anchor, String name, Schema schema) {}
}
