package dev.sandbank.application.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreUsageTest {

    private static final ClientId SHOP = new ClientId("shop");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CountUsage counted = new CountUsage();
    private final StoreUsage storeUsage =
            new StoreUsage(counted, stores.usageHalfHours(), stores.transactions(), clock);

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

        List<UsageHalfHour> halves = all();
        assertThat(halves).hasSize(2);
        assertThat(halves.get(0).statuses()).isEqualTo(new StatusCounts(6, 1, 1, 1, 1));
        assertThat(halves.get(0).causes()).containsOnlyKeys("SCOPE_MISSING", "RATE_EXCEEDED", "CLIENT_ID_HEADER_WRONG");
        assertThat(halves.get(0).latencies().max()).contains(Duration.ofMillis(3));
        assertThat(halves.get(1).key().half()).isEqualTo(halves.get(0).key().half() + 2);
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

    /** L45, L47: counted also where no entry is kept, and a stranger does not fill the memory by names and operations. */
    @Test
    void namedCallsAreCountedWithoutEntryAndWithinBounds_L47() {
        named("shop");
        for (int name = 0; name < 100; name++) {
            for (int operation = 0; operation < 250; operation++) {
                record(null, 401, null, ApplicationDeed.CALL, CallTrace.unkept("stranger-" + name), "op" + operation);
            }
        }
        named("shop");

        List<UsageHalfHour> taken = counted.take(7);
        assertThat(taken).hasSizeBetween(900, 1_000);
        assertThat(taken)
                .filteredOn(half -> half.key().client().equals(SHOP))
                .singleElement()
                .satisfies(half -> assertThat(half.statuses().calls()).isEqualTo(2));
    }

    /** A cause that was taken is no cause of the next hour. */
    @Test
    void takenTallyStartsAnew() {
        OperationTally tally = new OperationTally();
        UsageHalfHour.Key key = new UsageHalfHour.Key(SHOP, 7, "accounts", true, false);
        tally.count(call("shop", 429, "RATE_EXCEEDED"), true);
        assertThat(tally.take(key).causes()).containsOnlyKeys("RATE_EXCEEDED");

        tally.count(call("shop", 200, null), true);
        assertThat(tally.take(key).causes()).isEmpty();
        assertThat(tally.take(key).isNothing()).isTrue();
    }

    /** A call that was counted in part when its hour was taken keeps its latency: it is stored with the next one. */
    @Test
    void hourOfALatencyAloneIsNotNothing() {
        UsageHalfHour.Key key = new UsageHalfHour.Key(SHOP, 7, "accounts", true, false);
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(3, 1L);

        assertThat(new UsageHalfHour(key, StatusCounts.NONE, new Latencies(counts, 900), Map.of()).isNothing())
                .isFalse();
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

    private List<UsageHalfHour> all() {
        List<UsageHalfHour> told = new ArrayList<>();
        stores.usageHalfHours().between(List.of(SHOP, new ClientId("nobody")), 0, Long.MAX_VALUE, told::add);
        told.sort(Comparator.comparing(half -> half.key().half()));
        return told;
    }

    private void named(String client) {
        record(null, 401, null, ApplicationDeed.CALL, new CallTrace("id", client, "", List.of()), "accounts");
    }

    private void call(String client, int status, @Nullable String reason, ApplicationDeed deed) {
        record(client, status, reason, deed, null, "accounts");
    }

    private static CallLog.Call call(String client, int status, @Nullable String reason) {
        return call(client, status, reason, ApplicationDeed.CALL, null, "accounts");
    }

    private void record(
            @Nullable String client,
            int status,
            @Nullable String reason,
            ApplicationDeed deed,
            @Nullable CallTrace trace,
            String operation) {
        counted.record(call(client, status, reason, deed, trace, operation));
    }

    private static CallLog.Call call(
            @Nullable String client,
            int status,
            @Nullable String reason,
            ApplicationDeed deed,
            @Nullable CallTrace trace,
            String operation) {
        Duration took = Duration.ofMillis(3);
        return new CallLog.Call(
                "id", "GET", "/a", operation, "sg", client, status, reason, null, took, deed, "/a", trace);
    }
}
