package dev.sandbank.http.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.refusal.hint.Hint;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason has an answer for both profiles, and a hint that is fit for a header. */
class EveryRefusalTest {

    /** The {@code error} values of RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect 3.1.2.6 and RFC 6750 3.1. */
    private static final Set<String> REGISTERED = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "unsupported_response_type",
            "invalid_scope",
            "access_denied",
            "temporarily_unavailable",
            "request_not_supported",
            "request_uri_not_supported",
            "invalid_token",
            "insufficient_scope");

    static Stream<Arguments> everyReasonForBothProfiles() {
        return EveryReason.stream()
                .flatMap(reason -> Arrays.stream(Profile.values()).map(profile -> Arguments.of(reason, profile)));
    }

    @ParameterizedTest
    @MethodSource("everyReasonForBothProfiles")
    void everyReasonHasAnAnswer(Reason reason, Profile profile) {
        Problem problem = ProblemTable.problemOf(reason, profile);
        assertThat(problem.status()).isBetween(400, 429);
        assertThat(problem.oauthError()).isIn(REGISTERED);
        assertThat(problem.bankError().details()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("dev.sandbank.http.refusal.EveryReason#stream")
    void everyReasonHasAHintOfOneAsciiLine(Reason reason) {
        assertThat(Hints.of(new Refused(reason))).matches("[ -~]{10,300}\\.");
    }

    @Test
    void noTwoCausesAreToldAlike() {
        List<String> causes = EveryReason.stream()
                .flatMap(reason -> Hints.all(reason).stream())
                .map(Hint::cause)
                .toList();
        assertThat(causes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.sandbank.http.refusal.EveryReason#stream")
    void everyHintHasACauseAndARemedy(Reason reason) {
        assertThat(Hints.all(reason)).allSatisfy(hint -> {
            assertThat(hint.cause()).matches("[ -~]{10,}[^.]");
            assertThat(hint.remedy()).matches("[a-z][ -~]{4,}[^.]");
        });
    }

    @Test
    void repeatedParameterIsNamedWithoutWhatCouldBreakAHeader() {
        String hostile = "sc\u00f6pe\r\nSet-Cookie: a=b<script>" + "x".repeat(500);
        assertThat(Hints.of(new Refused(new ParameterRepeated(hostile))))
                .matches("[ -~]{10,100}\\.")
                .doesNotContain("<");
    }

    @ParameterizedTest
    @MethodSource("dev.sandbank.http.refusal.EveryReason#stream")
    void everyNameInBracesStandsForAFact(Reason reason) {
        assertThat(Hints.all(reason)).allSatisfy(hint -> {
            Set<String> named = Hint.FACT
                    .matcher(hint.sentence())
                    .results()
                    .map(name -> name.group(1))
                    .collect(Collectors.toSet());
            assertThat(hint.facts().keySet()).isEqualTo(named);
        });
    }
}
