package dev.sandbank.application.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/** What every {@link UsageHours} must do. */
public abstract class UsageHoursContract extends StoreContract {

    private static final StatusCounts SOME = new StatusCounts(10, 1, 2, 3, 4);

    @Example
    void hoursOfOneOperationAreAddedTogether_L43() {
        stores().clients().add(CLIENT);
        UsageHour one = hour(7, true, Map.of("RATE_EXCEEDED", 3L));
        hours().add(one);
        hours().add(hour(7, true, Map.of("RATE_EXCEEDED", 1L, "SCOPE_MISSING", 2L)));
        hours().add(hour(7, false, Map.of()));
        hours().add(hour(8, true, Map.of()));

        List<UsageHour> found = between(List.of(CLIENT.id()), 7, 8);
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new UsageHour(
                                one.key(),
                                SOME.plus(SOME),
                                one.latencies().plus(one.latencies()),
                                Map.of("RATE_EXCEEDED", 4L, "SCOPE_MISSING", 2L)),
                        hour(7, false, Map.of()));
        assertThat(between(List.of(CLIENT.id()), 8, 99)).hasSize(1);
        assertThat(between(List.of(new ClientId("other")), 0, 99)).isEmpty();
        assertThat(between(List.of(), 0, 99)).isEmpty();
    }

    @Example
    void nothingIsStoredOfAnUnknownApplicationAndAllGoesWithOne_L45() {
        hours().add(hour(7, false, Map.of()));
        assertThat(between(List.of(CLIENT.id()), 0, 99)).isEmpty();

        stores().clients().add(CLIENT);
        hours().add(hour(7, true, Map.of()));
        stores().clients().remove(CLIENT.id());
        assertThat(between(List.of(CLIENT.id()), 0, 99)).isEmpty();
    }

    @Example
    void oldHoursAreRemovedInPieces() {
        stores().clients().add(CLIENT);
        for (int hour = 0; hour < 5; hour++) {
            hours().add(hour(hour, true, Map.of()));
        }

        assertThat(hours().removeBefore(3, 2)).isEqualTo(2);
        assertThat(hours().removeBefore(3, 2)).isEqualTo(1);
        assertThat(between(List.of(CLIENT.id()), 0, 99)).hasSize(2);
    }

    private List<UsageHour> between(List<ClientId> clients, long from, long to) {
        List<UsageHour> told = new ArrayList<>();
        hours().between(clients, from, to, told::add);
        return told;
    }

    private UsageHours hours() {
        return stores().usageHours();
    }

    private static UsageHour hour(long hour, boolean proved, Map<String, Long> causes) {
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(4, 10L);
        return new UsageHour(
                new UsageHour.Key(CLIENT.id(), hour, "accounts", proved, false),
                SOME,
                new Latencies(counts, 1_900),
                causes);
    }
}
