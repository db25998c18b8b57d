package dev.sandbank.application.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreUsageTest {

    private static final ClientId SHOP = new ClientId("shop");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CountUsage counted = new CountUsage();
    private final StoreUsage storeUsage = new StoreUsage(counted, stores.usageHours(), stores.transactions(), clock);

    @BeforeEach
    void register() {
        stores.clients().add(ClientFixture.client("shop"));
    }

    @Test
    void callsAreCountedByHourOperationAndStatus() {
        call("shop", 200, null, ApplicationDeed.CALL);
        call("shop", 403, "SCOPE_MISSING", ApplicationDeed.CALL);
        call("shop", 429, "RATE_EXCEEDED", ApplicationDeed.CALL);
        call("shop", 401, "CLIENT_ID_HEADER_WRONG", ApplicationDeed.CALL);
        call("shop", 500, "FAULT", ApplicationDeed.CALL);
        call("shop", 200, null, ApplicationDeed.PAGE);
        storeUsage.store();
        call("shop", 200, null, ApplicationDeed.CALL);
        storeUsage.store();
        clock.advance(Duration.ofHours(1));
        call("shop", 200, null, ApplicationDeed.CALL);
        storeUsage.store();

        List<UsageHour> hours = all();
        assertThat(hours).hasSize(2);
        assertThat(hours.get(0).statuses()).isEqualTo(new StatusCounts(6, 1, 1, 1, 1));
        assertThat(hours.get(0).causes()).containsOnlyKeys("SCOPE_MISSING", "RATE_EXCEEDED", "CLIENT_ID_HEADER_WRONG");
        assertThat(hours.get(0).latencies().max()).contains(Duration.ofMillis(3));
        assertThat(hours.get(1).key().hour()).isEqualTo(hours.get(0).key().hour() + 1);
    }

    /** L45: counted for the application named, apart from its own figures and out of its latency. */
    @Test
    void callsThatOnlyNameAnApplicationAreCountedApart_L45() {
        named("shop");
        named("nobody");
        for (int i = 0; i < 2_000; i++) {
            named("stranger-" + i);
        }
        named("shop");
        storeUsage.store();

        assertThat(all()).hasSize(1);
        assertThat(all().get(0).key().proved()).isFalse();
        assertThat(all().get(0).statuses().calls()).isEqualTo(2);
        assertThat(all().get(0).latencies().calls()).isZero();
    }

    @Test
    void whatCannotBeStoredIsStoredTheNextTimeAndOldHoursGo() {
        call("shop", 200, null, ApplicationDeed.CALL);
        stores.transactions().breakDown();
        assertThatThrownBy(storeUsage::store).isInstanceOf(StoreUnavailable.class);
        stores.transactions().repair();
        call("shop", 200, null, ApplicationDeed.CALL);
        storeUsage.store();
        assertThat(all().get(0).statuses().calls()).isEqualTo(2);

        clock.advance(StoreUsage.KEEP.plusHours(1));
        storeUsage.store();
        assertThat(all()).isEmpty();
    }

    private List<UsageHour> all() {
        return stores.usageHours().between(List.of(SHOP, new ClientId("nobody")), 0, Long.MAX_VALUE).stream()
                .sorted(Comparator.comparing(hour -> hour.key().hour()))
                .toList();
    }

    private void named(String client) {
        record(null, 401, null, ApplicationDeed.CALL, new CallTrace("id", client, "", List.of()));
    }

    private void call(String client, int status, @Nullable String reason, ApplicationDeed deed) {
        record(client, status, reason, deed, null);
    }

    private void record(
            @Nullable String client,
            int status,
            @Nullable String reason,
            ApplicationDeed deed,
            @Nullable CallTrace trace) {
        counted.record(new CallLog.Call(
                "id",
                "GET",
                "/a",
                "accounts",
                "sg",
                client,
                status,
                reason,
                null,
                Duration.ofMillis(3),
                deed,
                "/a",
                trace));
    }
}
