package dev.sandbank.application.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreUseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CountUse counted = new CountUse(clock);
    private final StoreUse storeUse = new StoreUse(counted, stores.applicationUses(), stores.transactions(), clock);

    @BeforeEach
    void registerShop() {
        stores.clients().add(ClientFixture.client("shop"));
    }

    @Test
    void callsAreCountedByTheirStatusAndFactsOnlyOfThoseThatSucceeded() {
        call("shop", 200, ApplicationDeed.CODE_EXCHANGE_WITH_PKCE);
        call("shop", 400, ApplicationDeed.REFRESH);
        call("shop", 429, ApplicationDeed.CLIENT_TOKEN);
        call("shop", 503, ApplicationDeed.CALL);
        call("shop", 200, ApplicationDeed.CALL);
        call("shop", 403, ApplicationDeed.PAGE);
        call(null, 401, ApplicationDeed.CALL);
        storeUse.store();

        FactSeen now = new FactSeen(SettableClock.START, SettableClock.START);
        assertThat(use().days()).containsExactly(Map.entry(TODAY, new CallCounts(5, 1, 1, 1)));
        assertThat(use().facts())
                .containsOnly(Map.entry(ObservedFact.THREE_LEGGED, now), Map.entry(ObservedFact.PKCE, now));
    }

    @Test
    void callsAreAddedToTheirDayAndOldDaysAreForgotten() {
        call("shop", 200, ApplicationDeed.CLIENT_TOKEN);
        storeUse.store();
        call("shop", 200, ApplicationDeed.CALL);
        storeUse.store();
        storeUse.store();
        assertThat(use().days()).containsExactly(Map.entry(TODAY, new CallCounts(2, 0, 0, 0)));

        clock.advance(Duration.ofDays(ApplicationUse.DAYS - 1L));
        call("shop", 200, ApplicationDeed.CALL);
        storeUse.store();
        assertThat(use().days()).hasSize(2);

        clock.advance(Duration.ofDays(1));
        call("shop", 200, ApplicationDeed.CALL);
        storeUse.store();
        assertThat(use().days()).hasSize(2).doesNotContainKey(TODAY);
        assertThat(use().facts()).containsKey(ObservedFact.TWO_LEGGED);
    }

    @Test
    void whatCannotBeStoredIsStoredTheNextTime() {
        call("shop", 200, ApplicationDeed.REFRESH);
        stores.transactions().breakDown();
        assertThatThrownBy(storeUse::store).isInstanceOf(StoreUnavailable.class);
        call("shop", 429, ApplicationDeed.REFRESH);
        assertThatThrownBy(storeUse::store).isInstanceOf(StoreUnavailable.class);

        stores.transactions().repair();
        storeUse.store();

        assertThat(use().calls()).isEqualTo(new CallCounts(2, 1, 0, 0));
        assertThat(use().facts()).containsOnlyKeys(ObservedFact.REFRESH);
    }

    @Test
    void applicationThatWentMeanwhileIsLeftOut() {
        call("shop", 200, ApplicationDeed.CALL);
        call("gone", 200, ApplicationDeed.CALL);
        storeUse.store();

        assertThat(use().calls().calls()).isEqualTo(1);
        assertThat(stores.applicationUses().find(new ClientId("gone"))).isEqualTo(ApplicationUse.NONE);
    }

    /** The counts are taken again and again while calls arrive, so tallies are also forgotten and made anew. */
    @Test
    void noCallIsLostWhileCountsAreTaken() {
        AtomicBoolean done = new AtomicBoolean();
        Thread taking = new Thread(() -> {
            while (!done.get()) {
                storeUse.store();
            }
        });
        taking.start();
        try {
            Race.of(4, () -> {
                for (int i = 0; i < 5_000; i++) {
                    call("shop", i % 10 == 0 ? 429 : 200, ApplicationDeed.CALL);
                }
                return true;
            });
        } finally {
            done.set(true);
            join(taking);
        }
        storeUse.store();
        storeUse.store();

        assertThat(use().calls()).isEqualTo(new CallCounts(20_000, 2_000, 0, 0));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ApplicationUse use() {
        return stores.applicationUses().find(new ClientId("shop"));
    }

    private void call(@Nullable String client, int status, ApplicationDeed deed) {
        counted.record(new CallLog.Call(
                "id", "GET", "/path", "operation", "sg", client, status, null, null, Duration.ZERO, deed));
    }
}
