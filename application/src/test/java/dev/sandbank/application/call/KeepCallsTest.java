package dev.sandbank.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.call.CallTrace;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepCallsTest {

    private static final ClientId SHOP = new ClientId("shop");
    private static final ClientId BAR = new ClientId("bar");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CallIds ids = new CallIds(new CountingSecrets(), clock);
    private final CallBounds bounds = new CallBounds(Duration.ofDays(7), 150);
    private final KeepCalls kept = new KeepCalls(bounds, ids, clock);
    private final StoreCalls store = new StoreCalls(kept, ids, stores.callEntries(), stores.transactions());
    private final ForgetCalls forget = new ForgetCalls(stores.callEntries(), store, bounds, clock);

    @BeforeEach
    void register() {
        stores.clients().add(ClientFixture.client("shop"));
        stores.clients().add(ClientFixture.client("bar"));
    }

    @Test
    void answeredCallIsKeptWithWhatMayBeTold() {
        record("shop", 200, ApplicationDeed.CALL, null);
        store.store();

        CallEntry entry = entries().get(0);
        assertThat(entry.client()).isEqualTo(SHOP);
        assertThat(entry.proved()).isTrue();
        assertThat(entry.at()).isEqualTo(clock.instant());
        assertThat(entry.made()).isEqualTo(new CallEntry.Made("accounts", "GET", "/v1/accounts/{id}", "sg", false));
        assertThat(entry.answer().status()).isEqualTo(200);
        assertThat(entry.answer().hint()).isNull();
        assertThat(entry.path()).isEmpty();
    }

    @Test
    void refusedCallKeepsTheIdThatItsHintNames() {
        String id = Objects.requireNonNull(kept.nextId("shop", true));
        record("shop", 403, ApplicationDeed.CALL, new CallTrace(id, null, "Not so.", CallEntryFixture.PATH));
        store.store();

        CallEntry entry = stores.callEntries().find(id).orElseThrow();
        assertThat(entry.answer().hint()).isEqualTo("Not so.");
        assertThat(entry.path()).isEqualTo(CallEntryFixture.PATH);
    }

    /** L45: counted for the application named, apart from its own; unknown ids for none. */
    @Test
    void callThatOnlyNamesAnApplicationIsMarked_L45() {
        record(null, 401, ApplicationDeed.CALL, named("shop"));
        record(null, 401, ApplicationDeed.CALL, named("nobody"));
        record(null, 401, ApplicationDeed.CALL, null);
        record(null, 401, ApplicationDeed.CALL, new CallTrace("x", null, "", List.of()));
        record("shop", 200, ApplicationDeed.PAGE, null);
        store.store();

        assertThat(entries()).hasSize(1);
        assertThat(entries().get(0).proved()).isFalse();
    }

    /** L47: a stranger or one application pushes out no others; what is dropped is counted. */
    @Test
    void oneThatCallsVeryOftenPushesOutNoOthers_L47() {
        for (int i = 0; i < 1_000; i++) {
            record("shop", 200, ApplicationDeed.CALL, null);
            record(null, 401, ApplicationDeed.CALL, named("shop"));
        }
        record("bar", 200, ApplicationDeed.CALL, null);
        assertThat(kept.nextId("shop", true)).isNull();
        assertThat(kept.nextId("shop", false)).isNull();
        store.store();

        assertThat(of(SHOP, true)).isEqualTo(128);
        assertThat(of(SHOP, false)).isEqualTo(100);
        assertThat(of(BAR, true)).isEqualTo(1);
        assertThat(kept.dropped()).isEqualTo(2_000 - 128 - 100);
    }

    /** L47: bound by age and by number; deletion in batches. */
    @Test
    void oldEntriesAndThoseBeyondTheNumberAreForgotten_L47() {
        for (int i = 0; i < 5; i++) {
            for (int call = 0; call < 100; call++) {
                record("shop", 200, ApplicationDeed.CALL, null);
                record(null, 401, ApplicationDeed.CALL, named("shop"));
            }
            store.store();
        }
        record("bar", 200, ApplicationDeed.CALL, null);
        store.store();
        forget.forget();

        assertThat(of(SHOP, true)).isEqualTo(150);
        assertThat(of(SHOP, false)).isEqualTo(CallBounds.MOST_UNPROVED);
        assertThat(of(BAR, true)).isEqualTo(1);

        clock.advance(bounds.keep());
        forget.forget();
        assertThat(entries()).hasSize(251);

        clock.advance(Duration.ofMillis(1));
        forget.forget();
        assertThat(entries()).isEmpty();
    }

    /** Where an operator sets the number to 0, entries of before must not stay for days. */
    @Test
    void whereNothingIsKeptEntriesOfBeforeGo_L47() {
        record("shop", 200, ApplicationDeed.CALL, null);
        store.store();
        clock.advance(Duration.ofMillis(1));
        CallBounds none = new CallBounds(bounds.keep(), 0);
        new ForgetCalls(stores.callEntries(), store, none, clock).forget();

        assertThat(entries()).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsDroppedAndCounted() {
        record("shop", 200, ApplicationDeed.CALL, null);
        stores.transactions().breakDown();

        assertThatThrownBy(store::store).isInstanceOf(StoreUnavailable.class);
        assertThat(kept.dropped()).isEqualTo(1);
        stores.transactions().repair();
        store.store();
        assertThat(entries()).isEmpty();
    }

    /** L48: the id tells nothing and cannot be counted up. */
    @Test
    void idsAreSealedAndDoNotCount_L48() {
        String one = ids.next();
        String two = ids.next();

        assertThat(one).hasSize(CallIds.LENGTH).matches("[A-Za-z0-9_-]+");
        assertThat(one.substring(8)).isNotEqualTo(two.substring(8));
        assertThat(ids.madeAt(one)).contains(clock.instant());
        assertThat(new CallIds(new CountingSecrets(), clock).madeAt(one)).isPresent();
        for (int i = 0; i < one.length(); i++) {
            String other = one.substring(0, i) + (one.charAt(i) == 'b' ? 'c' : 'b') + one.substring(i + 1);
            assertThat(ids.madeAt(other)).isEmpty();
        }
        assertThat(ids.madeAt("")).isEmpty();
        assertThat(ids.madeAt("!".repeat(CallIds.LENGTH))).isEmpty();
    }

    /** L48: whoever has two ids cannot tell how many calls came between them. */
    @Test
    void idsAreAtNoEqualDistance_L48() {
        List<Long> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byte[] bytes = Base64.getUrlDecoder().decode(ids.next());
            parts.add(ByteBuffer.wrap(bytes, 4, Long.BYTES).getLong() & 0xffff_ffff_ffffL);
        }
        long first = parts.get(1) - parts.get(0) & 0xffff_ffff_ffffL;
        long second = parts.get(2) - parts.get(1) & 0xffff_ffff_ffffL;

        assertThat(Math.abs(first - second)).isGreaterThan(1);
    }

    /** A call is counted as dropped once, also if its caller was told of no entry. */
    @Test
    void callWithoutEntryIsDroppedOnce_L45() {
        record(null, 401, ApplicationDeed.CALL, CallTrace.unkept("shop"));
        record("shop", 403, ApplicationDeed.CALL, null);
        store.store();

        assertThat(of(SHOP, false)).isZero();
        assertThat(of(SHOP, true)).isEqualTo(1);
        assertThat(kept.dropped()).isEqualTo(1);
    }

    @Test
    void serverThatKeepsNothingSaysSo() {
        assertThat(KeptCalls.NONE.nextId("shop", true)).isNull();
        assertThat(KeptCalls.NONE.dropped()).isZero();
        assertThat(KeptCalls.NONE.bounds().most()).isZero();
        assertThat(kept.bounds()).isEqualTo(bounds);
    }

    private CallTrace named(String client) {
        return new CallTrace(ids.next(), client, "", List.of());
    }

    private void record(@Nullable String client, int status, ApplicationDeed deed, @Nullable CallTrace trace) {
        kept.record(new CallLog.Call(
                "id",
                "GET",
                "/gcb/api/v1/accounts/17",
                "accounts",
                "sg",
                client,
                status,
                null,
                "of 17",
                Duration.ofMillis(3),
                deed,
                "/v1/accounts/{id}",
                trace));
    }

    private long of(ClientId client, boolean proved) {
        return entries().stream()
                .filter(entry -> entry.client().equals(client) && entry.proved() == proved)
                .count();
    }

    private List<CallEntry> entries() {
        return stores.callEntries().newest(CallFilter.ALL, Seek.first(1_000)).rows();
    }
}
