package dev.sandbank.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.TailCalls.Tail;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TailCallsTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final ClientId SHOP = new ClientId("shop");
    private static final ClientId BAR = new ClientId("bar");

    private final ApplicationWorld world = new ApplicationWorld();
    private final CallEntries entries = world.stores().callEntries();
    private final DeveloperId ann = world.ann;
    private final TailCalls tail = new TailCalls(entries, world.stores().ownedApplications());

    @BeforeEach
    void own() {
        for (ClientId client : List.of(SHOP, BAR)) {
            world.stores().clients().add(ClientFixture.client(client.value()));
            world.stores().ownedApplications().give(client, ann);
        }
    }

    @Test
    void onlyWhatCameSinceIsTold_L49() {
        add(SHOP, 0, 2);
        Tail begin = tail.tail(ann, CallFilter.ALL, null);
        add(SHOP, 2, 4);
        add(BAR, 4, 5);

        Tail next = tail.tail(ann, CallFilter.ALL, begin.place());
        assertThat(begin.entries()).isEmpty();
        assertThat(next.entries()).extracting(CallEntry::id).containsExactly("e2", "e3", "e4");
        assertThat(next.missed()).isZero();
        assertThat(tail.tail(ann, CallFilter.ALL, next.place()).entries()).isEmpty();
        assertThat(tail.tail(ann, CallFilter.ALL, new TailPlace(99, 0, "0")).entries())
                .isEmpty();
        assertThat(tail.tail(world.eve, CallFilter.ALL.of(List.of(SHOP)), begin.place()))
                .isEqualTo(new Tail(List.of(), TailPlace.of(5, 0, List.of()), 0, List.of()));
    }

    @Test
    void whatIsRemovedAndWhatIsTooMuchIsMissed_L49() {
        TailPlace begin = tail.tail(ann, CallFilter.ALL, null).place();
        add(SHOP, 0, TailCalls.MOST + 30);
        assertThat(tail.tail(ann, CallFilter.ALL, begin).missed()).isEqualTo(30);
        entries.removeBeyond(SHOP, true, 10, 10_000);

        Tail found = tail.tail(ann, CallFilter.ALL, begin);
        assertThat(found.entries()).hasSize(10);
        assertThat(found.missed()).isEqualTo(TailCalls.MOST + 20);
        // Of other applications it is not known how many there were.
        assertThat(tail.tail(ann, CallFilter.ALL.of(List.of(SHOP)), begin).missed())
                .isZero();
    }

    @Test
    void placeIsReadAsItIsWritten() {
        TailPlace place = TailPlace.of(7, 5, List.of(BAR, SHOP));

        assertThat(TailPlace.read(place.text())).contains(place);
        assertThat(place).isEqualTo(TailPlace.of(7, 5, List.of(SHOP, BAR)));
        for (String nonsense : List.of("", "7", "7-5", "-7-5-a", "7-5-A", "9999999999999999-1-a", "7-5-a ")) {
            assertThat(TailPlace.read(nonsense)).isEmpty();
        }
    }

    /** L53: session ended, developer suspended, application not usable any more. */
    @Test
    void whoMayNotReadAnyMoreIsKnown_L53() {
        CheckTail check = new CheckTail(
                world.stores().hubSessions(),
                world.stores().developers(),
                world.stores().ownedApplications(),
                world.people().clock());
        HubSession session = HubSession.starting(
                "s", ann, world.people().clock().instant(), new Source("192.0.2.7"), "Firefox on Linux");
        assertThat(check.check(session, null)).isEmpty();
        world.stores().hubSessions().add(session);

        assertThat(check.check(session, null).orElseThrow()).containsExactlyInAnyOrder(SHOP, BAR);
        assertThat(check.check(session, List.of(SHOP, new ClientId("of-others"))))
                .contains(List.of(SHOP));
        world.people().clock().advance(HubSession.IDLE);
        assertThat(check.check(session, null)).isEqualTo(Optional.empty());
    }

    private void add(ClientId client, int from, int to) {
        List<CallEntry> added = new ArrayList<>();
        for (int i = from; i < to; i++) {
            added.add(CallEntryFixture.answered("e" + i, client, NOON));
        }
        entries.add(added);
    }
}
