package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.http.contract.input.CodedField;
import dev.sandbank.http.contract.input.ScalarCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the value of a field: the value that the caller sent under that name, or else the meaning of the name for
 * this caller, or else a likely value near the example.
 */
final class FieldValues {

    private static final Pattern MONEY = Pattern.compile(
            "(?!.*interestRate).*(amount|balance|limit|due|fee|charge|cost|principal|credit|gains)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD =
            Pattern.compile("(next|maturity|.*expiry|effective|schedule|.*due|.*end).*", Pattern.CASE_INSENSITIVE);
    private static final int DAYS_AROUND_NOW = 60;
    private static final int PERCENT_LOW = 40;
    private static final int PERCENT_HIGH = 160;

    private final Caller caller;
    private final Meanings meanings;

    FieldValues(Caller caller) {
        this.caller = caller;
        this.meanings = new Meanings(caller);
    }

    JsonNode of(Field field, JsonNode schema) {
        String sent = field.index() == 0 ? caller.sent().value(field.name()) : null;
        Optional<ReferenceList> coded = CodedField.values(field.name(), schema, caller.market());
        if (coded.isPresent()) {
            return typed(coded(field, coded.get(), sent, example(field, schema).asText()), schema);
        }
        if (sent != null && ScalarCheck.problem(TextNode.valueOf(sent), schema) == null) {
            return typed(sent, schema);
        }
        String meant = meanings.of(field);
        if (meant != null && ScalarCheck.problem(TextNode.valueOf(meant), schema) == null) {
            return typed(meant, schema);
        }
        return likely(field, schema);
    }

    /**
     * A value of the list: the one that was sent, or else the meaning of the name, or else the example, or else any
     * value.
     */
    private String coded(Field field, ReferenceList values, @Nullable String sent, String example) {
        return Stream.of(Optional.ofNullable(sent), Optional.ofNullable(meanings.of(field)), Optional.of(example))
                .flatMap(Optional::stream)
                .flatMap(text -> values.find(text.strip()).stream())
                .findFirst()
                .orElseGet(() -> caller.dice(field.name(), field.index()).oneOf(values.values()))
                .value();
    }

    /** Elements of a list take the examples in turn. */
    private static JsonNode example(Field field, JsonNode schema) {
        JsonNode examples = schema.path("examples");
        return examples.path(field.index() % Math.max(1, examples.size()));
    }

    private JsonNode likely(Field field, JsonNode schema) {
        JsonNode example = example(field, schema);
        return switch (schema.path("type").asText()) {
            case "number" -> number(field, example);
            case "string" -> text(field, schema, example);
            default -> example;
        };
    }

    private JsonNode number(Field field, JsonNode example) {
        if (!MONEY.matcher(field.name()).matches()) {
            return example;
        }
        int percent = caller.dice(field.name(), field.index()).between(PERCENT_LOW, PERCENT_HIGH);
        return DecimalNode.valueOf(example.decimalValue()
                .multiply(BigDecimal.valueOf(percent, 2))
                .setScale(caller.market().currency().scale(), RoundingMode.HALF_EVEN));
    }

    private JsonNode text(Field field, JsonNode schema, JsonNode example) {
        return switch (schema.path("format").asText()) {
            case "date" -> TextNode.valueOf(day(field).toString());
            case "date-time" -> TextNode.valueOf(day(field) + "T09:30:00Z");
            default -> example;
        };
    }

    private LocalDate day(Field field) {
        int days = caller.dice(field.name(), field.index()).between(1, DAYS_AROUND_NOW);
        return AHEAD.matcher(field.name()).matches()
                ? caller.today().plusDays(days)
                : caller.today().minusDays(days);
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
