package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceList;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.contract.CodedFields.CodedField;
import dev.sandbank.http.operation.Product;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that the documents flag as {@code x-reference-data} has values. When this fails, add the codes it names to
 * the text files of {@code domain/bank/reference}.
 */
class CodedFieldsTest {

    private static final Contract CONTRACT = Contract.load();

    @Test
    void everyCodedFieldHasValuesInEveryMarketThatPublishesIt() {
        Map<String, Set<String>> lacking = new TreeMap<>();
        forEachField((operation, field) -> operation.markets().stream()
                .filter(market -> ReferenceData.of(field.name(), market).isEmpty())
                .forEach(market -> lacking.computeIfAbsent(field.name(), name -> new TreeSet<>())
                        .add(market.code())));

        assertThat(lacking).as("codes without values, with the markets").isEmpty();
    }

    @Test
    void everyExampleOfACodedFieldIsAValueSomewhere() {
        Set<String> wrong = new TreeSet<>();
        forEachField((operation, field) -> field.examples().stream()
                .filter(example -> Arrays.stream(Market.values())
                        .flatMap(market -> ReferenceData.of(field.name(), market).stream())
                        .noneMatch(list -> list.has(example)))
                .forEach(example -> wrong.add(operation.product().id() + ": " + field.name() + " " + example)));

        assertThat(wrong).as("examples that are no values").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void examplesOfADocumentAreValuesOfItsMarket(Market market) {
        for (Product product : Product.values()) {
            JsonNode edition =
                    new MarketEdition(market, "https://bank.example", ExampleSource.NONE).of(Documents.of(product));
            Documents.schemas(edition).forEach((place, schema) -> {
                String name = place.substring(place.lastIndexOf('.') + 1).replace("[]", "");
                if (schema.path("x-reference-data").asBoolean()) {
                    ReferenceList values = ReferenceData.of(name, market).orElseThrow();
                    assertThat(schema.path("examples"))
                            .as(place)
                            .isNotEmpty()
                            .allSatisfy(example ->
                                    assertThat(values.has(example.asText())).isTrue());
                }
            });
        }
    }

    @Test
    void parametersHaveExamplesOfTheMarketToo() {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("in", "query").put("name", "idType").put("example", "NRIC");
        parameter.putObject("schema").put("type", "string").put("x-reference-data", true);

        new MarketExamples(Market.SG, ExampleSource.NONE).putInto(parameter);
        assertThat(parameter.path("example").asText()).isEqualTo("NRIC");
        new MarketExamples(Market.US, ExampleSource.NONE).putInto(parameter);
        assertThat(parameter.path("example").asText()).isEqualTo("PASSPORT");
    }

    @Test
    void onlyScalarsAreCoded() {
        forEachField(
                (operation, field) -> assertThat(field.schema().path("type").asText())
                        .as(operation.id() + " " + field.name())
                        .isIn("string", "integer", "number"));
    }

    private static void forEachField(BiConsumer<PublishedOperation, CodedField> action) {
        CONTRACT.published()
                .forEach(operation -> CodedFields.of(operation).forEach(field -> action.accept(operation, field)));
    }
}
