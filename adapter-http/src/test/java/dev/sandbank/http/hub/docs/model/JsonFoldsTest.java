package dev.sandbank.http.hub.docs.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.hub.docs.model.JsonPart.Fold;
import dev.sandbank.http.hub.docs.model.JsonPart.Kind;
import dev.sandbank.http.hub.docs.model.JsonPart.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON in parts that can be folded, for all JSON. */
class JsonFoldsTest {

    /** One layer more of lists and objects for each of these. */
    private static final int LAYERS = 4;

    @Property(tries = 200)
    void textsOfAllPartsAreTheWhole_L13_L32(@ForAll("json") String json) {
        assertThat(textOf(JsonText.folded(json)))
                .isEqualTo(JsonText.indented(json).orElseThrow());
    }

    @Property(tries = 200)
    void eachObjectAndListThatHasAnythingFoldsButTheOutermost_L32(@ForAll("json") String json) {
        String bare = json.replaceAll("\"[^\"]*\"", "x").replaceAll("\\[]|\\{}", "");
        long nested = bare.chars().filter(each -> each == '[' || each == '{').count();

        assertThat(folds(JsonText.folded(json))).hasSize((int) Math.max(0, nested - 1));
    }

    @Example
    void eachKindIsNamed() {
        List<JsonPart> parts = JsonText.folded("{\"a\":\"b\",\"c\":-1e3,\"d\":null,\"e\":false}");

        assertThat(parts.stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> text.kind() != Kind.MARK))
                .contains(
                        new Text("\"a\"", Kind.NAME),
                        new Text("\"b\"", Kind.STRING),
                        new Text("-1e3", Kind.NUMBER),
                        new Text("null", Kind.WORD),
                        new Text("false", Kind.WORD));
    }

    @Example
    void shortAnswersAreUnfoldedAndOfLongOnesWhatLiesDeep() {
        String deep = "[[[[[[1]]]]]]";
        assertThat(folds(JsonText.folded(deep))).hasSize(5).allMatch(Fold::open);

        String many = "[" + "0,".repeat(1_000) + deep + "]";
        assertThat(folds(JsonText.folded(many)).map(Fold::open)).containsExactly(true, true, true, true, false, false);
        assertThat(JsonText.folded("[" + "0,".repeat(6_000) + "0]")).isEmpty();
        assertThat(JsonText.folded("[")).isEmpty();
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> json =
                Arbitraries.of("1250.50", "-0", "1e3", "9007199254740993", "true", "null", "\"\\u00e9 x\"");
        for (int i = 0; i < LAYERS; i++) {
            Arbitrary<String> below = json;
            Arbitrary<String> list = below.list().ofMaxSize(3).map(each -> "[" + String.join(" ,", each) + "]");
            Arbitrary<String> object = below.list()
                    .ofMaxSize(3)
                    .map(each -> each.stream()
                            .map(value -> "\"same\" : " + value)
                            .collect(Collectors.joining(",\n", "{", "}")));
            json = Arbitraries.oneOf(below, list, object);
        }
        return json;
    }

    private static String textOf(List<JsonPart> parts) {
        return parts.stream()
                .map(part -> part instanceof Fold fold
                        ? textOf(List.copyOf(fold.head())) + "\n" + textOf(fold.inside())
                        : ((Text) part).text())
                .collect(Collectors.joining());
    }

    private static Stream<Fold> folds(List<JsonPart> parts) {
        return parts.stream()
                .filter(Fold.class::isInstance)
                .map(Fold.class::cast)
                .flatMap(fold -> Stream.concat(Stream.of(fold), folds(fold.inside())));
    }
}
