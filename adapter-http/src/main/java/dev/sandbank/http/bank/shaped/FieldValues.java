package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.fact.Known;
import dev.sandbank.http.bank.shaped.fact.Likely;
import dev.sandbank.http.bank.shaped.fact.Place;
import dev.sandbank.http.contract.input.CodedField;
import dev.sandbank.http.contract.input.ScalarCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the value of a field: the value that the caller sent under that name, or else the value that is known of the
 * thing that the object is about, or else a likely value near the example.
 */
final class FieldValues {

    /**
     * Fields that name the thing of an object. What is known of them counts more than what was sent, because the first
     * element of a list may be about another thing than the one that was sent.
     */
    private static final Set<String> SUBJECTS =
            Set.of("accountId", "sourceAccountId", "destinationAccountId", "cardId");

    /** Values that come back under another name than the one under which they were sent. */
    private static final Map<String, String> SENT_AS = Map.of("tppBundleId", "bundleId");

    /** Fields by which a list is asked for: all its elements have the value that was sent. */
    private static final Set<String> FILTERS = Set.of("paymentType", "consentType");

    /** Asks for every value of such a field, and is the value of no element. */
    private static final String EVERY = "ALL";

    private final Caller caller;

    FieldValues(Caller caller) {
        this.caller = caller;
    }

    /** The value; null if the field must be left out. */
    @Nullable
    Told of(Place place, JsonNode schema) {
        JsonNode reckoned = Known.reckoned(place);
        if (fits(reckoned, schema)) {
            return new Told(typed(reckoned.asText(), schema), true);
        }
        String sent = sent(place);
        Optional<ReferenceList> coded = CodedField.values(place.name(), schema, caller.market());
        JsonNode known = Known.of(place);
        if (coded.isPresent()) {
            return known.isNull() && sent == null && !place.demanded()
                    ? null
                    : coded(place, schema, coded.get(), sent, known);
        }
        if (sent != null && !isSubject(place, known) && fits(TextNode.valueOf(sent), schema)) {
            return new Told(typed(sent, schema), true);
        }
        if (fits(known, schema)) {
            return new Told(typed(known.asText(), schema), true);
        }
        return known.isNull() && !place.demanded() ? null : new Told(Likely.of(place, schema), false);
    }

    private @Nullable String sent(Place place) {
        List<String> sent = caller.sent().all(SENT_AS.getOrDefault(place.name(), place.name()));
        if (FILTERS.contains(place.name()) && sent.size() == 1) {
            return sent.get(0).equals(EVERY) ? null : sent.get(0);
        }
        return place.scope().index() < sent.size() ? sent.get(place.scope().index()) : null;
    }

    private static boolean isSubject(Place place, JsonNode known) {
        return SUBJECTS.contains(place.name()) && known.isTextual();
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        return value.isValueNode()
                && !value.isNull()
                && ScalarCheck.problem(TextNode.valueOf(value.asText()), schema) == null;
    }

    /** A value of the list: the one that was sent, or else the one that is known, or else the example, or else any value. */
    private Told coded(Place place, JsonNode schema, ReferenceList values, @Nullable String sent, JsonNode known) {
        int index = place.scope().index();
        Optional<ReferenceValue> firm = Stream.of(Optional.ofNullable(sent), Optional.of(known.asText("")))
                .flatMap(Optional::stream)
                .flatMap(text -> named(values, text.strip()).stream())
                .findFirst();
        JsonNode examples = schema.path("examples");
        Optional<ReferenceValue> example =
                values.find(examples.path(index % Math.max(1, examples.size())).asText());
        ReferenceValue value = firm.or(() -> example.filter(it -> index < examples.size() || !place.isFirstOfElement()))
                .orElseGet(() -> values.values().get(index % values.values().size()));
        return new Told(typed(value.value(), schema), firm.isPresent());
    }

    private static Optional<ReferenceValue> named(ReferenceList values, String text) {
        return values.find(text)
                .or(() -> values.values().stream()
                        .filter(value -> value.description().equalsIgnoreCase(text))
                        .findFirst());
    }

    private static JsonNode typed(String value, JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "number" -> DecimalNode.valueOf(Digits.decimal(value.strip()));
            case "integer" -> IntNode.valueOf(Digits.decimal(value.strip()).intValue());
            case "boolean" ->
                BooleanNode.valueOf(value.strip().toLowerCase(Locale.ROOT).equals("true"));
            default -> TextNode.valueOf(value);
        };
    }
}
