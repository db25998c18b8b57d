package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.figure.References;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes values near the example, for fields of which nothing is known. The elements of a list use the examples in turn. */
public final class Likely {

    private static final Pattern MONEY = Pattern.compile(
            "(?!.*interestRate).*(amount|balance|limit|due|fee|charge|cost|principal|credit|gains)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD = Pattern.compile(
            "(next|maturity|.*expiry|effective|schedule|completion|.*due|.*end).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?!.*(campaign|promo|questionnaire|tax|routing)).*(id|reference|number|identifier|identification|key"
                    + "|authorizationcode|accesscode|referencedescription)");
    private static final Pattern DIGITS = Pattern.compile(".*[0-9].*[0-9].*[0-9].*");
    private static final Pattern COUNTER = Pattern.compile("[0-9]{1,2}");
    /** Things that last for years, such as passports and offices. */
    private static final Pattern LASTING = Pattern.compile("id(Issue|Expiry)Date|publicFigureOffice.*Date");

    private static final int DAYS_AROUND_NOW = 60;
    private static final int DAYS_OF_WHAT_LASTS = 30;
    private static final int PERCENT_LOW = 40;
    private static final int PERCENT_HIGH = 160;

    private Likely() {}

    public static JsonNode of(Place place, JsonNode schema) {
        JsonNode examples = schema.path("examples");
        JsonNode example = examples.path(place.scope().index() % Math.max(1, examples.size()));
        return switch (schema.path("type").asText()) {
            case "number" -> number(place, example);
            case "integer" -> IntNode.valueOf(counted(examples, place.scope().index(), example.asInt()));
            case "string" -> text(place, schema, examples, example);
            default -> example;
        };
    }

    /** Amounts of examples count as dollars. */
    private static JsonNode number(Place place, JsonNode example) {
        if (!MONEY.matcher(place.name()).matches()) {
            return example;
        }
        Caller caller = place.scope().caller();
        int percent = caller.dice("money", place.scope().key(), place.name()).between(PERCENT_LOW, PERCENT_HIGH);
        Currency currency = caller.market().currency();
        return DecimalNode.valueOf(example.decimalValue()
                .multiply(BigDecimal.valueOf(percent, 2))
                .multiply(ExchangeRates.rate(Currency.USD, currency))
                .setScale(currency.scale(), RoundingMode.HALF_EVEN));
    }

    /** If the examples count up, the elements count up too. */
    private static int counted(JsonNode examples, int index, int example) {
        boolean counts = examples.size() > 1
                && examples.path(1).asInt() == examples.path(0).asInt() + 1;
        return counts ? examples.path(0).asInt() + index : example;
    }

    private static JsonNode text(Place place, JsonNode schema, JsonNode examples, JsonNode example) {
        String written = example.asText();
        if (schema.path("contentMediaType").asText().equals("application/pdf")) {
            return TextNode.valueOf(Base64.getEncoder().encodeToString(Documents.of(place.scope())));
        }
        return switch (schema.path("format").asText()) {
            case "date" -> TextNode.valueOf(day(place).toString());
            case "date-time" -> TextNode.valueOf(day(place) + "T09:30:00Z");
            default -> {
                if (COUNTER.matcher(written).matches() && examples.size() > 1) {
                    int count = counted(examples, place.scope().index(), example.asInt());
                    yield TextNode.valueOf(String.format(Locale.ROOT, "%0" + written.length() + "d", count));
                }
                boolean drawn = examples.size() <= Math.max(1, place.scope().index())
                        && REFERENCE.matcher(place.name()).matches()
                        && DIGITS.matcher(written).matches();
                yield drawn ? TextNode.valueOf(reference(place, written)) : example;
            }
        };
    }

    private static String reference(Place place, String example) {
        Scope scope = place.scope();
        return References.like(
                example, CalendarFacts.made(scope), scope.caller().diceOfFlow("reference", scope.key(), place.name()));
    }

    private static LocalDate day(Place place) {
        Scope scope = place.scope();
        if (place.name().equals("transactionDate")) {
            return CalendarFacts.made(scope);
        }
        int days = scope.caller().dice("day", scope.key(), place.name()).between(1, DAYS_AROUND_NOW)
                * (LASTING.matcher(place.name()).matches() ? DAYS_OF_WHAT_LASTS : 1);
        return AHEAD.matcher(place.name()).matches()
                ? scope.caller().today().plusDays(days)
                : CalendarFacts.until(scope).minusDays(days);
    }
}
