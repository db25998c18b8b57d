package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every coded field of every operation, with a value that reference data lacks: strict applications are refused, others
 * only for the few fields that the public sandbox was seen to check.
 */
class CodedInputTest {

    private static final Contract CONTRACT = Contract.load();
    private static final String NO_SUCH_CODE = "NO_SUCH_CODE";
    private static final String NO_SUCH_NUMBER = "0";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void strictApplicationsAreToldOfEveryValueThatReferenceDataLacks(Market market) {
        ScopedCaller caller = new ScopedCaller(server, Profile.STRICT, market);
        forEachCodedField(market, caller, (field, response) -> {
            assertThat(response.statusCode()).as(field + response.body()).isEqualTo(400);
            assertNamed(field, Http.json(response).path("errors"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void compatibleApplicationsAreToldOfTheFewThatWereSeenChecked(Market market) {
        ScopedCaller caller = new ScopedCaller(server, Profile.COMPATIBLE, market);
        forEachCodedField(market, caller, (field, response) -> {
            if (field.checked()) {
                assertThat(response.statusCode()).as(field + response.body()).isEqualTo(400);
                assertNamed(field, Http.json(response).at("/moreInfo/fieldLevelErrors"));
            } else {
                assertThat(response.statusCode()).as(field + response.body()).isLessThan(500);
                assertThat(response.body())
                        .as("" + field)
                        .doesNotContain(field.place() + "\",\"reasonCode\":\"invalidReference\"");
            }
        });
    }

    /**
     * Wire fact: these were refused when wrong, other codes never. The list of cards says so without naming the field.
     * The use of a card abroad, the currency of an amount and the answer to an offer are checked too, because nobody can
     * tell what another word asks for.
     */
    @Test
    void fieldsThatBindEverybodyAreTheOnesThatWereSeenChecked() {
        Map<String, Set<Boolean>> bound = new TreeMap<>();
        CONTRACT.published()
                .forEach(operation -> CodedFields.of(operation)
                        .forEach(field -> bound.computeIfAbsent(field.name(), name -> new TreeSet<>())
                                .add(field.schema().path("x-checked").asBoolean())));
        bound.values().removeIf(Set.of(false)::equals);

        assertThat(bound)
                .isEqualTo(Map.of(
                        "transactionStatus", Set.of(true),
                        "chargeBearer", Set.of(true),
                        "cardFunction", Set.of(true),
                        "eppLoanBookingType", Set.of(true),
                        "overseasCardUsageOption", Set.of(true),
                        "transferCurrencyIndicator", Set.of(true),
                        "offerStatus", Set.of(true)));
    }

    private static void forEachCodedField(
            Market market, ScopedCaller caller, BiConsumer<CodedInput, HttpResponse<String>> check) {
        Published.takingBearers(market).filter(caller::mayCall).forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            for (JsonNode parameter : schemas.queryParameters()) {
                String name = parameter.path("name").asText();
                JsonNode schema = parameter.path("schema");
                if (isCoded(schema)) {
                    check.accept(
                            new CodedInput(operation.id(), name, isChecked(schema)),
                            caller.call(operation, caller.examples().with(name, wrong(schema))));
                }
            }
            for (Map.Entry<String, JsonNode> field : properties(schemas.body())) {
                JsonNode schema = field.getValue();
                if (isCoded(schema)) {
                    check.accept(
                            new CodedInput(operation.id(), "/JSON/" + field.getKey(), isChecked(schema)),
                            caller.callWith(operation, sent -> sent.put(field.getKey(), wrong(schema))));
                }
            }
        });
    }

    private static Set<Map.Entry<String, JsonNode>> properties(@Nullable JsonNode body) {
        return body == null ? Set.of() : body.path("properties").properties();
    }

    private static String wrong(JsonNode schema) {
        return schema.path("type").asText().equals("string") ? NO_SUCH_CODE : NO_SUCH_NUMBER;
    }

    private static boolean isCoded(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }

    private static boolean isChecked(JsonNode schema) {
        return schema.path("x-checked").asBoolean();
    }

    private static void assertNamed(CodedInput field, JsonNode errors) {
        assertThat(errors).as("" + field).hasSize(1);
        assertThat(errors.at("/0/fieldName").asText()).contains(field.place());
        assertThat(errors.at("/0/reasonCode").asText()).isEqualTo("invalidReference");
    }

    private record CodedInput(String operation, String place, boolean checked) {}
}
