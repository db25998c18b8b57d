package dev.sandbank.http.hub.docs.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.docs.model.OperationDoc.Content;
import dev.sandbank.http.hub.docs.model.OperationDoc.Example;
import dev.sandbank.http.hub.docs.model.Schema.Field;
import dev.sandbank.http.hub.docs.model.Schema.Variant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FixtureDocumentTest {

    private final OperationDoc read = Fixture.operation("readTree");
    private final Schema tree = Objects.requireNonNull(read.success()).schema();

    @Test
    void nullIsNamedAmongTypesAndValues_L3() {
        Field state = read.parametersIn("query").get(0);

        assertThat(state.schema().type()).isEqualTo("string or null");
        assertThat(state.schema().values()).as("null and the text null").containsExactly("open", "null", "\"null\"");
        assertThat(state.example()).isEqualTo("open");
        assertThat(Fixture.field(tree, "name").schema().type()).isEqualTo("string or null");
        assertThat(answer()).contains("\"name\": \"text\"");
    }

    @Test
    void everyVariantHasNameAnchorAndForm_L4() {
        Schema parts = Fixture.field(tree, "parts").schema();
        assertThat(parts.type()).isEqualTo("list of one of several forms");
        assertThat(parts.variants()).extracting(Variant::name).containsExactly("Leaf", "Branch");
        assertThat(parts.variants())
                .extracting(Variant::anchor)
                .containsExactly("readTree.200.parts.Leaf", "readTree.200.parts.Branch");

        Schema fruit = Fixture.field(tree, "fruit").schema();
        assertThat(fruit.variants()).extracting(Variant::name).containsExactly("apple", "pear");
        assertThat(fruit.variants().get(1).schema().fields())
                .extracting(Field::name)
                .containsExactly("weight", "kind", "stem");
        assertThat(answer()).contains("\"leaf\": true", "\"kind\": \"apple\"").doesNotContain("[null]", "[\n    null");
    }

    @Test
    void eachOfSeveralErrorsHasAnExample_L4() {
        Content errors = Objects.requireNonNull(read.answers().get(1).content());

        assertThat(errors.examples())
                .containsExactly(
                        new Example("ErrorA", "{\n  \"code\": \"a\"\n}"),
                        new Example("ErrorB", "{\n  \"error\": \"b\"\n}"));
    }

    @Test
    void schemaThatHoldsItselfEndsWithALink_L5() {
        assertThat(Fixture.field(tree, "parent").schema().seen()).isEqualTo("readTree.200");
        assertThat(Fixture.field(tree, "children").schema().seen()).isEqualTo("readTree.200");
        assertThat(Fixture.field(tree, "children").schema().type()).isEqualTo("list of object");
        assertThat(Fixture.field(tree, "owner", "estate", "head").schema().seen())
                .isEqualTo("readTree.200.owner");
        Schema branch = Fixture.field(tree, "parts").schema().variants().get(1).schema();
        assertThat(Fixture.field(branch.variants().get(0).schema(), "fork")
                        .schema()
                        .seen())
                .isEqualTo("readTree.200.parts.Branch");
        assertThat(answer()).hasSizeLessThan(1000);
    }

    @Test
    void deepFieldIsShown_L7() {
        Field deepest = Fixture.field(tree, "deep", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9");
        assertThat(deepest.schema().type()).isEqualTo("integer (int64)");
    }

    @Test
    void fieldsOfTheOtherDirectionAreLeftOutOfExamples_L6() {
        OperationDoc plant = Fixture.operation("plantTree");
        String sent = Objects.requireNonNull(plant.body()).examples().get(0).text();
        String got = Objects.requireNonNull(plant.success()).examples().get(0).text();

        assertThat(sent)
                .contains("\"secret\": \"hush\"", "\"kind\": \"oak\"", "\"pin\": \"te\"")
                .doesNotContain("\"id\"");
        assertThat(got).contains("\"id\"").doesNotContain("secret", "pin");
        assertThat(Fixture.field(plant.body().schema(), "id").schema().facts()).containsExactly("only in answers");
        assertThat(Fixture.field(plant.body().schema(), "grains", "pin")
                        .schema()
                        .facts())
                .containsExactly("at most 2 characters", "only in requests");
    }

    @Test
    void examplesOfTheMediaTypeComeFirst_L6() {
        assertThat(Objects.requireNonNull(Fixture.operation("prune").body()).examples())
                .extracting(Example::name)
                .containsExactly("small", "large");
    }

    @Test
    void exampleOfTheSchemaComesBeforeThatOfItsFields_L6() {
        assertThat(Objects.requireNonNull(Fixture.operation("renameTree").body())
                        .examples())
                .containsExactly(new Example("", "{\n  \"name\": \"of the schema\"\n}"));
    }

    @Test
    void whatIsNoJsonHasNoMadeExampleAndAWrittenOneAsItsText_L4_L6() {
        OperationDoc draw = Fixture.operation("drawTree");
        assertThat(Objects.requireNonNull(draw.success()).examples()).isEmpty();
        assertThat(draw.success().mediaType()).isEqualTo("image/png");
        assertThat(Objects.requireNonNull(draw.answers().get(1).content()).examples())
                .containsExactly(new Example("", "no <b>tree</b>"));
    }

    @Test
    void parametersMayBeNullAndTheirExamplesAreNot_L3() {
        OperationDoc draw = Fixture.operation("drawTree");
        assertThat(draw.parametersIn("query").get(0).schema().type()).isEqualTo("null or integer");
        assertThat(draw.parametersIn("query").get(0).example()).isEqualTo("3");
        assertThat(draw.parametersIn("header").get(1).schema().values()).containsExactly("null", "short");
        assertThat(draw.parametersIn("header").get(1).example()).isEqualTo("short");
    }

    @Test
    void exampleIsTheTextOfTheDocument_L13() {
        String text = Objects.requireNonNull(Fixture.operation("replaceTrees").body())
                .examples()
                .get(0)
                .text();

        assertThat(text).isEqualTo("""
                        {
                          "z": 1250.50,
                          "a": 1e3,
                          "id": "0012",
                          "big": 9007199254740993,
                          "max": 9223372036854775807,
                          "z": 2,
                          "caf\\u00e9": "\\u00e9\\n</script>",
                          "day": "2026-01-31",
                          "none": null,
                          "empty": {},
                          "list": []
                        }""");
    }

    @Test
    void anchorsArePlainAndUniqueInAnyCase_L8() {
        List<String> anchors = AllAnchors.of(ApiDocument.of(Fixture.text()));

        assertThat(anchors).allMatch(anchor -> anchor.matches("[A-Za-z0-9._-]+"));
        assertThat(anchors.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
        assertThat(anchors).contains("readTree.query.state", "readTree.query.State-2", "plantTree.body.any__name___");
    }

    private String answer() {
        return Objects.requireNonNull(read.success()).examples().get(0).text();
    }
}
