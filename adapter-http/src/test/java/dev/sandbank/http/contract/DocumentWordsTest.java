package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.bank.example.ForeignWords;
import dev.sandbank.http.bank.example.SeededExamples;
import dev.sandbank.http.operation.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A market's documents say in words what they say by marks, and contain only values of that market. */
class DocumentWordsTest {

    /** Fields that may have any country or currency. */
    private static final Pattern WORLD =
            Pattern.compile("(?i).*(foreign|alternate|lost|travel).*|countryCodes|merchantLocation");

    private static final SeededExamples EXAMPLES = new SeededExamples();

    @ParameterizedTest
    @EnumSource
    void everyOperationIsAnsweredByTheBank(Market market) {
        forEachDocument(
                market,
                (product, document) -> assertThat(operations(document))
                        .isNotEmpty()
                        .allMatch(operation -> operation.path("x-stateful").asBoolean()));
    }

    @ParameterizedTest
    @EnumSource
    void codedFieldsListTheValuesOfTheMarket(Market market) {
        forEachDocument(market, (product, document) -> {
            Documents.schemas(document).forEach((place, schema) -> {
                String name = place.substring(place.lastIndexOf('.') + 1).replace("[]", "");
                if (schema.path("x-reference-data").asBoolean()) {
                    assertThat(schema.path("enum")).as(market + " " + place).isNotEmpty();
                    assertThat(texts(schema.path("enum")))
                            .as(market + " " + place)
                            .isEqualTo(values(name, market));
                }
            });
            document.findParents("in").stream()
                    .filter(parameter ->
                            parameter.at("/schema/x-reference-data").asBoolean())
                    .forEach(parameter -> assertThat(texts(parameter.at("/schema/enum")))
                            .isEqualTo(values(parameter.path("name").asText(), market)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void examplesAreOfTheMarket(Market market) {
        Set<String> foreign = new TreeSet<>();
        forEachDocument(market, (product, document) -> {
            Documents.schemas(document).forEach((place, schema) -> {
                if (!WORLD.matcher(place).matches()) {
                    texts(schema.path("examples")).stream()
                            .filter(example -> ForeignWords.isIn(example, market))
                            .forEach(example -> foreign.add(product.id() + " " + place + ": " + example));
                }
                if (place.matches("(?i).*[.](?!foreign|alternate)[a-z]*currency_?code")) {
                    assertThat(texts(schema.path("examples")))
                            .as(market + " " + place)
                            .isSubsetOf(moneys(market));
                }
            });
            document.findParents("example").stream()
                    .filter(holder -> ForeignWords.isIn(holder.path("example").asText(), market))
                    .forEach(holder -> foreign.add(product.id() + " " + holder));
        });
        assertThat(foreign).as("examples of other markets in " + market).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void authorizationRequestsAreOfTheMarket(Market market) {
        Map<String, String> examples = new HashMap<>();
        edition(market, Documents.of(Product.AUTHORIZE))
                .at("/paths/~1authCode~1oauth2~1authorize/get/parameters")
                .forEach(parameter -> examples.put(
                        parameter.path("name").asText(),
                        parameter.path("example").asText()));
        assertThat(examples)
                .containsEntry("countryCode", market.name())
                .containsEntry("locale", "en_" + market.name())
                // This state is a text of the application and no part of an address.
                .containsEntry("state", "af0ifjsldkj");
    }

    @Test
    void everyAnswerIsToldInWordsOfItsOwn() {
        Map<String, Set<String>> users = new HashMap<>();
        for (Product product : Product.values()) {
            for (JsonNode operation : operations(Documents.of(product))) {
                String words = operation.at("/responses/200/description").asText("");
                if (operation.at("/responses/200").has("description")) {
                    assertThat(words)
                            .as(operation.path("operationId").asText())
                            .hasSizeGreaterThan(10)
                            .endsWith(".")
                            .isNotEqualTo("The answer.");
                    users.computeIfAbsent(words, key -> new HashSet<>()).add(shape(operation));
                }
            }
        }
        assertThat(users)
                .allSatisfy(
                        (words, shapes) -> assertThat(shapes.size()).as(words).isLessThan(25));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsInADocumentThatItDoesNotUse(Product product) {
        JsonNode document = Documents.of(product);
        assertUsed(product.id(), document);
        Arrays.stream(Market.values())
                .forEach(market -> assertUsed(product.id() + " " + market, edition(market, document)));
    }

    private static void assertUsed(String name, JsonNode document) {
        Set<String> used = new HashSet<>(Documents.references(document));
        document.path("paths")
                .findValues("security")
                .forEach(ways -> ways.forEach(way -> way.fieldNames()
                        .forEachRemaining(scheme -> used.add("#/components/securitySchemes/" + scheme))));
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(part ->
                                assertThat(used).as(name).contains("#/components/" + kind.getKey() + "/" + part)));
    }

    private static String shape(JsonNode operation) {
        return operation
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
    }

    private static Set<String> moneys(Market market) {
        Set<String> moneys = new HashSet<>(List.of(market.currency().name(), "USD"));
        SeededBank.holdings(SeedName.DEFAULT, market, TestCustomer.EVERYTHING, LocalDate.of(2026, 3, 14))
                .accounts()
                .forEach(account -> moneys.add(account.currency().name()));
        return moneys;
    }

    private static List<String> values(String name, Market market) {
        return ReferenceData.of(name, market).orElseThrow().values().stream()
                .map(ReferenceValue::value)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static List<JsonNode> operations(JsonNode document) {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(methods -> methods.forEach(operations::add));
        return operations;
    }

    private static void forEachDocument(Market market, BiConsumer<Product, JsonNode> action) {
        for (Product product : Product.values()) {
            JsonNode edition = edition(market, Documents.of(product));
            if (!edition.path("paths").isEmpty()) {
                action.accept(product, edition);
            }
        }
    }

    private static JsonNode edition(Market market, JsonNode document) {
        return new MarketEdition(market, "https://bank.example", EXAMPLES).of(document);
    }
}
