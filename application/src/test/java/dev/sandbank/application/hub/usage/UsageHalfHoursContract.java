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

/** What every {@link UsageHalfHours} must do. */
public abstract class UsageHalfHoursContract extends StoreContract {

    private static final StatusCounts SOME = new StatusCounts(10, 1, 2, 3, 4);

    @Example
    void hoursOfOneOperationAreAddedTogether_L43() {
        stores().clients().add(CLIENT);
        UsageHalfHour one = half(7, true, Map.of("RATE_EXCEEDED", 3L));
        halves().add(one);
        halves().add(half(7, true, Map.of("RATE_EXCEEDED", 1L, "SCOPE_MISSING", 2L)));
        halves().add(half(7, false, Map.of()));
        halves().add(half(8, true, Map.of()));

        List<UsageHalfHour> found = between(List.of(CLIENT.id()), 7, 8);
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new UsageHalfHour(
                                one.key(),
                                SOME.plus(SOME),
                                one.latencies().plus(one.latencies()),
                                Map.of("RATE_EXCEEDED", 4L, "SCOPE_MISSING", 2L)),
                        half(7, false, Map.of()));
        assertThat(between(List.of(CLIENT.id()), 8, 99)).hasSize(1);
        assertThat(between(List.of(new ClientId("other")), 0, 99)).isEmpty();
        assertThat(between(List.of(), 0, 99)).isEmpty();
    }

    @Example
    void nothingIsStoredOfAnUnknownApplicationAndAllGoesWithOne_L45() {
        halves().add(half(7, false, Map.of()));
        assertThat(between(List.of(CLIENT.id()), 0, 99)).isEmpty();

        stores().clients().add(CLIENT);
        halves().add(half(7, true, Map.of()));
        stores().clients().remove(CLIENT.id());
        assertThat(between(List.of(CLIENT.id()), 0, 99)).isEmpty();
    }

    @Example
    void oldHoursAreRemovedInPieces() {
        stores().clients().add(CLIENT);
        for (int half = 0; half < 5; half++) {
            halves().add(half(half, true, Map.of()));
        }

        assertThat(halves().removeBefore(3, 2)).isEqualTo(2);
        assertThat(halves().removeBefore(3, 2)).isEqualTo(1);
        assertThat(between(List.of(CLIENT.id()), 0, 99)).hasSize(2);
    }

    private List<UsageHalfHour> between(List<ClientId> clients, long from, long to) {
        List<UsageHalfHour> told = new ArrayList<>();
        halves().between(clients, from, to, told::add);
        return told;
    }

    private UsageHalfHours halves() {
        return stores().usageHalfHours();
    }

    private static UsageHalfHour half(long half, boolean proved, Map<String, Long> causes) {
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(4, 10L);
        return new UsageHalfHour(
                new UsageHalfHour.Key(CLIENT.id(), half, "accounts", proved, false),
                SOME,
                new Latencies(counts, 1_900),
                causes);
    }
}
