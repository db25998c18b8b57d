package dev.sandbank.domain.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientBuilder;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("shop");

    @Test
    void nothingSeenIsNothingFulfilled() {
        Evidence evidence = Checklist.of(CLIENT, ApplicationUse.NONE, NOON);

        assertThat(evidence.results()).extracting(CheckResult::outcome).containsOnly(CheckOutcome.MISSING);
        assertThat(evidence.isComplete()).isFalse();
        assertThat(evidence.at()).isEqualTo(NOON);
    }

    @Test
    void everyFactAndFewFailuresFulfilAll() {
        Evidence evidence = Checklist.of(CLIENT, use(1_000, 10, 60, 40), NOON);

        assertThat(evidence.results()).extracting(CheckResult::item).containsExactly(ChecklistItem.values());
        assertThat(evidence.isComplete()).isTrue();
        assertThat(result(evidence, ChecklistItem.PKCE).seenAt()).isEqualTo(NOON.minusSeconds(60));
        assertThat(result(evidence, ChecklistItem.ERRORS))
                .isEqualTo(new CheckResult(ChecklistItem.ERRORS, CheckOutcome.MET, null, 1_000, 100));
    }

    /** The shares are at most 1 and 10 percent, of at least ten calls. */
    @ParameterizedTest
    @CsvSource({
        "1000, 11, 0, 0, LIMITS, MISSING",
        "1000, 10, 0, 0, LIMITS, MET",
        "1000, 11, 0, 0, ERRORS, MET",
        "1000, 0, 60, 41, ERRORS, MISSING",
        "1000, 0, 101, 0, LIMITS, MET",
        "9, 0, 0, 0, LIMITS, MISSING",
        "9, 0, 0, 0, ERRORS, MISSING",
        "10, 0, 1, 0, ERRORS, MET",
        "10, 0, 1, 1, ERRORS, MISSING"
    })
    void sharesAreJudged(
            long calls, long limited, long clientErrors, long serverErrors, ChecklistItem item, CheckOutcome outcome) {
        Evidence evidence = Checklist.of(CLIENT, use(calls, limited, clientErrors, serverErrors), NOON);

        assertThat(result(evidence, item).outcome()).isEqualTo(outcome);
    }

    @Test
    void whatAnApplicationMayNotDoIsNotExpected() {
        Client own = ClientBuilder.builder(CLIENT)
                .grantKinds(Set.of(GrantKind.CLIENT_CREDENTIALS))
                .build();
        Client customers = ClientBuilder.builder(CLIENT)
                .grantKinds(Set.of(GrantKind.AUTHORIZATION_CODE))
                .build();

        assertThat(outcomes(own))
                .containsEntry(ChecklistItem.TWO_LEGGED, CheckOutcome.MISSING)
                .containsEntry(ChecklistItem.THREE_LEGGED, CheckOutcome.NOT_NEEDED)
                .containsEntry(ChecklistItem.REFRESH, CheckOutcome.NOT_NEEDED)
                .containsEntry(ChecklistItem.PKCE, CheckOutcome.NOT_NEEDED)
                .containsEntry(ChecklistItem.REVOCATION, CheckOutcome.MISSING);
        assertThat(outcomes(customers))
                .containsEntry(ChecklistItem.TWO_LEGGED, CheckOutcome.NOT_NEEDED)
                .containsEntry(ChecklistItem.THREE_LEGGED, CheckOutcome.MISSING)
                .containsEntry(ChecklistItem.REFRESH, CheckOutcome.MISSING)
                .containsEntry(ChecklistItem.PKCE, CheckOutcome.MISSING);
    }

    private static Map<ChecklistItem, CheckOutcome> outcomes(Client client) {
        return Checklist.of(client, ApplicationUse.NONE, NOON).results().stream()
                .collect(Collectors.toMap(CheckResult::item, CheckResult::outcome));
    }

    private static CheckResult result(Evidence evidence, ChecklistItem item) {
        return evidence.results().get(item.ordinal());
    }

    /** Every fact, and calls on two days. */
    private static ApplicationUse use(long calls, long limited, long clientErrors, long serverErrors) {
        FactSeen seen = new FactSeen(NOON.minusSeconds(3600), NOON.minusSeconds(60));
        Map<ObservedFact, FactSeen> facts =
                Arrays.stream(ObservedFact.values()).collect(Collectors.toMap(Function.identity(), fact -> seen));
        TreeMap<LocalDate, CallCounts> days = new TreeMap<>();
        CallCounts first = new CallCounts(limited + clientErrors, limited, clientErrors, 0);
        days.put(LocalDate.parse("2026-11-01"), first);
        days.put(LocalDate.parse("2026-11-02"), new CallCounts(calls - first.calls(), 0, 0, serverErrors));
        return new ApplicationUse(facts, days);
    }
}
