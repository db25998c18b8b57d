package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sandbank.http.operation.Marks;
import dev.sandbank.http.operation.WayIn;
import dev.sandbank.http.operation.WireFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks in documents are read, and a mark that no code reads fails the build. */
class DocumentMarksTest {

    private static final Access BASIC = new Access(Access.CLIENT_BASIC, null);
    private static final Access BEARER = new Access("clientCredentials", "/api");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{x-oauth-segment: oauth2}",
                "{paths: {/a: {get: {x-markets: [sg], x-wire-facts: [], x-grant-types: []}}}}",
                "{components: {schemas: {A: {properties: {b: {x-reference-data: true, x-markets: [sg]}}}}}}"
            })
    void knownMarksPassWhereTheyBelong(String document) {
        assertThatCode(() -> DocumentMarks.check(yaml(document))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{x-nothing: 1}",
                "{x-wire-facts: []}",
                "{paths: {/a: {get: {x-market: [sg]}}}}",
                "{paths: {/a: {get: {x-oauth-segment: oauth2}}}}",
                "{paths: {/a: {get: {parameters: [{name: b, x-stateful: true}]}}}}",
                "{components: {schemas: {A: {properties: {b: {x-referencedata: true}}}}}}"
            })
    void unknownOrMisplacedMarkFails(String document) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentMarks.check(yaml(document)))
                .withMessageContaining("unknown mark x-");
    }

    @Test
    void marksAreInOneOrderSoThatEveryBuildWritesTheSameBytes() {
        Marks marks =
                new Marks(WayIn.OAUTH, true, true, Set.of("f", "a", "e", "b", "d", "c"), Set.of(WireFact.values()));

        assertThat(marks.grantTypes()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(marks.wireFacts()).containsExactly(WireFact.values());
    }

    @Test
    void unknownWireFactFails() {
        assertThatIllegalArgumentException().isThrownBy(() -> marks("{x-wire-facts: [tells-jokes]}", BASIC));
    }

    @Test
    void everyWireFactHasANameInDocuments() {
        for (WireFact fact : WireFact.values()) {
            assertThat(marks("{x-wire-facts: [" + fact.id() + "]}", BEARER).wireFacts())
                    .containsExactly(fact);
        }
    }

    @Test
    void wayInFollowsFromWhatOpensTheOperation() {
        assertThat(marks("{}", BASIC).wayIn()).isEqualTo(WayIn.OAUTH);
        assertThat(marks("{}", BEARER).wayIn()).isEqualTo(WayIn.BANK);
        assertThat(marks("{}").wayIn()).isEqualTo(WayIn.OPEN);
        assertThat(marks("{responses: {'200': {content: {text/html: {}}}}}").wayIn())
                .isEqualTo(WayIn.PAGE);
    }

    @Test
    void grantTypesFormAndMarketAreRead() {
        Marks marks = DocumentMarks.of(
                "/token/{countryCode}/{businessCode}",
                yaml("{x-grant-types: [password], requestBody: {content: {application/x-www-form-urlencoded: {}}}}"),
                List.of(BASIC));
        assertThat(marks).isEqualTo(new Marks(WayIn.OAUTH, true, true, Set.of("password"), Set.of()));
    }

    private static Marks marks(String operation, Access... access) {
        return DocumentMarks.of("/a", yaml(operation), List.of(access));
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
