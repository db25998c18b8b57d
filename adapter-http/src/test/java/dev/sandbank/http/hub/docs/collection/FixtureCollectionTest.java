package dev.sandbank.http.hub.docs.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.contract.DescribedOperation;
import dev.sandbank.http.hub.docs.collection.CollectionFiles.Content;
import dev.sandbank.http.hub.docs.collection.CollectionRequest.Input;
import dev.sandbank.http.hub.docs.model.ApiDocument;
import dev.sandbank.http.hub.docs.model.Fixture;
import dev.sandbank.http.hub.docs.model.OperationDoc;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The collection of a document that has everything ours do not have. */
class FixtureCollectionTest {

    private static final CollectionFiles FILES = new CollectionFiles("https://bank.example/sandbank/", null);

    private final ApiCollection collection = FILES.collection(content());

    @Test
    void valueIsARealOneWhereNullMayStand_L3() {
        CollectionRequest draw = request("CON");
        assertThat(draw.headers()).contains(new Input("note", "short", false, ""));
        assertThat(draw.query()).containsExactly(new Input("size", "3", false, ""));
        assertThat(request("Read a <i>tree</i>").query().get(0).value()).isEqualTo("open");
    }

    @Test
    void requestHasNoFieldThatOnlyAnswersHave_L6() {
        assertThat(body("Plant")).contains("hush", "\"pin\"").doesNotContain("\"id\"");
    }

    @Test
    void formHasNoFieldThatOnlyAnswersHave_L6() {
        assertThat(Objects.requireNonNull(request("Label").body()).form())
                .extracting(Input::name)
                .containsExactly("label", "tone");
    }

    @Test
    void firstExampleOfTheMediaTypeIsSent_L6() {
        assertThat(body("Prune")).isEqualTo("{\n  \"size\": 1\n}");
    }

    @Test
    void numbersAndTextsAreSentAsTheyAreWritten_L13() throws IOException {
        String sent = Json.read(FILES.write(CollectionKind.POSTMAN, content())).findValuesAsText("raw").stream()
                .filter(text -> text.contains("9007199254740993"))
                .findFirst()
                .orElseThrow();
        assertThat(sent).contains("1250.50", "1e3", "\"0012\"", "9223372036854775807", "\\u00e9\\n</script>");
        assertThat(sent.indexOf("\"z\": 1250.50")).isLessThan(sent.indexOf("\"z\": 2"));
        assertThat(BrunoFiles.of(collection).get("Trees/Replace.bru")).contains("    \"a\": 1e3,\n");
        assertThat(OpenCollectionFiles.of(collection).get("Trees/Replace.yml")).contains("\"a\": 1e3,\n");
    }

    @Test
    void valueInAPathIsOneVariableAndEncoded_L20() {
        assertThat(collection.variables())
                .filteredOn(variable -> variable.name().equals("treeId"))
                .singleElement()
                .extracting(ApiCollection.Variable::value)
                .isEqualTo("a%2Fb%2Bc%3D%25%3Bd%20%C3%A9");
        assertThat(request("CON").path()).isEqualTo("/v1/trees/{{treeId}}/picture");
    }

    @Test
    void baseAddressIsAbsoluteWithoutADoubleSlash_L22() {
        assertThat(collection.variables().get(0).value()).isEqualTo("https://bank.example/sandbank/gcb/api");
    }

    @Test
    void fileOfADeviceNameIsCalledOtherwise_L23() {
        assertThat(BrunoFiles.of(collection)).containsKey("Trees/request CON.bru");
    }

    @Test
    void markupIsTextInEveryForm_L12() throws IOException {
        JsonNode postman = Json.read(FILES.write(CollectionKind.POSTMAN, content()));
        assertThat(postman.findValuesAsText("name")).contains("Read a <i>tree</i>");
        assertThat(BrunoFiles.of(collection)).containsKey("Trees/Read a -i-tree-i-.bru");
    }

    private CollectionRequest request(String name) {
        return collection
                .requests()
                .filter(request -> request.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String body(String name) {
        return Objects.requireNonNull(request(name).body()).text();
    }

    private static Content content() {
        ApiDocument document = ApiDocument.of(Fixture.text());
        CollectionPart trees = new CollectionPart("Trees", document, described(document));
        CollectionPart none =
                new CollectionPart("Authorize", new ApiDocument("", "", "", List.of(), List.of()), Map.of());
        return new Content("Trees", Market.SG, none, List.of(trees), false);
    }

    private static Map<String, DescribedOperation> described(ApiDocument document) {
        return document.operations().stream()
                .map(FixtureCollectionTest::described)
                .collect(Collectors.toMap(DescribedOperation::id, Function.identity()));
    }

    private static DescribedOperation described(OperationDoc operation) {
        return new DescribedOperation(
                operation.id(),
                Product.ACCOUNTS,
                operation.method(),
                operation.path(),
                Set.of(Market.SG),
                operation.summary(),
                operation.description(),
                Set.of(GrantKind.CLIENT_CREDENTIALS),
                Set.of(),
                false,
                false,
                true,
                false,
                false,
                Set.of());
    }
}
