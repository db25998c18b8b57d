package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field that no schema knows, in every body: ignored, and refused to strict applications alone. */
class UnknownFieldsTest {

    private static final String UNKNOWN = "fieldOfTomorrow";

    private static final List<String> READ_AS_NUMBERS_OR_DAYS = List.of(
            "transactionFromDate",
            "transactionToDate",
            "amountFrom",
            "amountTo",
            "transactionAmount",
            "statementDate",
            "requestTimestamp",
            "loanAmount",
            "tenor");

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void unknownFieldIsNamedToStrictApplicationsAlone(Market market) {
        ScopedCaller strict = new ScopedCaller(server, Profile.STRICT, market);
        ScopedCaller compatible = new ScopedCaller(server, Profile.COMPATIBLE, market);
        Published.takingBearers(market)
                .filter(operation -> !strict.examples().body(operation).isMissingNode() && strict.mayCall(operation))
                .forEach(operation -> {
                    String refused = strict.callWith(operation, body -> body.put(UNKNOWN, "x"))
                            .body();
                    assertThat(refused).as(operation.id() + refused).contains("/JSON/" + UNKNOWN, "\"unknown\"");
                    assertThat(compatible
                                    .callWith(operation, body -> body.put(UNKNOWN, "x"))
                                    .body())
                            .as(operation.id())
                            .doesNotContain(UNKNOWN);
                });
    }

    /** What only other operations read as a number or a day changes nothing. */
    @ParameterizedTest
    @EnumSource
    void parameterThatTheOperationDoesNotKnowIsIgnoredWhateverItsValue(Market market) {
        ScopedCaller caller = new ScopedCaller(server, Profile.COMPATIBLE, market);
        for (String value : List.of("garbage", "1e999999999", "2026-02-30")) {
            Published.takingBearers(market).filter(caller::mayCall).forEach(operation -> {
                HttpResponse<String> usual = caller.call(operation, caller.examples());
                assertThat(caller.callAdding(operation, READ_AS_NUMBERS_OR_DAYS, value)
                                .statusCode())
                        .as(operation.id() + " with " + value)
                        // What an earlier call has deleted, such as a picture, is gone for the usual call too.
                        .isIn(
                                usual.statusCode(),
                                caller.call(operation, caller.examples()).statusCode());
            });
        }
    }
}
