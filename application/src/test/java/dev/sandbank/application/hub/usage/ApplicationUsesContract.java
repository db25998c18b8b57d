package dev.sandbank.application.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;

/** What every {@link ApplicationUses} must do. */
public abstract class ApplicationUsesContract extends StoreContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Example
    void countsOfADayAreAddedAndFactsSpanTheirTimes() {
        stores().clients().add(CLIENT);
        add(MONDAY, new CallCounts(10, 1, 2, 3), Map.of(ObservedFact.PKCE, seen(NOON, NOON)));
        add(
                MONDAY,
                new CallCounts(5, 0, 1, 0),
                Map.of(ObservedFact.PKCE, seen(NOON.plusSeconds(60), NOON.plusSeconds(60))));
        add(MONDAY.plusDays(1), new CallCounts(1, 0, 0, 0), Map.of(ObservedFact.REFRESH, seen(NOON, NOON)));
        add(MONDAY.plusDays(2), CallCounts.NONE, Map.of(ObservedFact.PKCE, seen(NOON.minusSeconds(5), NOON)));

        ApplicationUse use = uses().find(CLIENT.id());

        assertThat(use.days())
                .containsExactly(
                        Map.entry(MONDAY, new CallCounts(15, 1, 3, 3)),
                        Map.entry(MONDAY.plusDays(1), new CallCounts(1, 0, 0, 0)));
        assertThat(use.facts())
                .containsOnly(
                        Map.entry(ObservedFact.PKCE, seen(NOON.minusSeconds(5), NOON.plusSeconds(60))),
                        Map.entry(ObservedFact.REFRESH, seen(NOON, NOON)));
        assertThat(use.calls()).isEqualTo(new CallCounts(16, 1, 3, 3));
    }

    @Example
    void nothingIsKnownOfOthers() {
        stores().clients().add(CLIENT);

        assertThat(uses().find(CLIENT.id())).isEqualTo(ApplicationUse.NONE);
        assertThat(uses().find(new ClientId("nobody"))).isEqualTo(ApplicationUse.NONE);
    }

    /** H41: no list keeps an orphan. */
    @Example
    void useGoesWithItsApplicationAndIsNotAddedAfterwards() {
        stores().clients().add(CLIENT);
        add(MONDAY, new CallCounts(1, 0, 0, 0), Map.of(ObservedFact.PKCE, seen(NOON, NOON)));

        stores().clients().remove(CLIENT.id());
        add(MONDAY, new CallCounts(1, 0, 0, 0), Map.of(ObservedFact.PKCE, seen(NOON, NOON)));
        stores().clients().add(CLIENT);

        assertThat(uses().find(CLIENT.id())).isEqualTo(ApplicationUse.NONE);
    }

    @Example
    void daysBeforeADayAreRemovedAndFactsStay() {
        stores().clients().add(CLIENT);
        add(MONDAY, new CallCounts(1, 0, 0, 0), Map.of(ObservedFact.PKCE, seen(NOON, NOON)));
        add(MONDAY.plusDays(1), new CallCounts(2, 0, 0, 0), Map.of());

        uses().removeDaysBefore(MONDAY.plusDays(1));

        assertThat(uses().find(CLIENT.id()).days()).containsOnlyKeys(MONDAY.plusDays(1));
        assertThat(uses().find(CLIENT.id()).facts()).containsKey(ObservedFact.PKCE);
    }

    private void add(LocalDate day, CallCounts calls, Map<ObservedFact, FactSeen> facts) {
        uses().add(new SeenUse(CLIENT.id(), day, calls, facts));
    }

    private static FactSeen seen(Instant first, Instant last) {
        return new FactSeen(first, last);
    }

    private ApplicationUses uses() {
        return stores().applicationUses();
    }
}
