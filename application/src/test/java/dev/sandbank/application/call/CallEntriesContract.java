package dev.sandbank.application.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;

/** What every {@link CallEntries} must do. */
public abstract class CallEntriesContract extends StoreContract {

    private static final ClientId OTHER = new ClientId("client-2");

    @Example
    void entryIsFoundAsItWasAdded() {
        stores().clients().add(CLIENT);
        CallEntry refused = CallEntryFixture.entry("b", CLIENT.id(), NOON, false, 401);
        CallEntry well = CallEntryFixture.answered("a", CLIENT.id(), NOON);
        entries().add(List.of(well, refused));

        assertThat(entries().find("a").orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("number")
                .isEqualTo(well);
        assertThat(entries().find("b").orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("number")
                .isEqualTo(refused);
        assertThat(entries().find("c")).isEmpty();
    }

    @Example
    void ofAnUnknownApplicationNothingIsKept_L45() {
        entries().add(List.of(CallEntryFixture.answered("a", CLIENT.id(), NOON)));

        assertThat(entries().find("a")).isEmpty();
    }

    @Example
    void pagesFollowEachOtherWithTheFilter() {
        two();
        for (int i = 0; i < 5; i++) {
            entries()
                    .add(List.of(
                            CallEntryFixture.answered("w" + i, CLIENT.id(), NOON.plusSeconds(i)),
                            CallEntryFixture.entry("r" + i, CLIENT.id(), NOON.plusSeconds(i), true, 403),
                            CallEntryFixture.answered("o" + i, OTHER, NOON.plusSeconds(i))));
        }
        CallFilter refused = new CallFilter(List.of(CLIENT.id()), 4, "accounts", NOON.plusSeconds(1), null);

        Found<CallEntry> first = entries().newest(refused, Seek.first(3));
        Found<CallEntry> second = entries().newest(refused, Seek.after(next(first), 3));

        assertThat(ids(first)).containsExactly("r4", "r3", "r2");
        assertThat(ids(second)).containsExactly("r1");
        assertThat(second.next()).isNull();
        assertThat(ids(entries()
                        .newest(refused, Seek.before(second.rows().get(0).number(), 3))))
                .containsExactly("r4", "r3", "r2");
        assertThat(ids(entries().newest(new CallFilter(null, 200, null, null, NOON.plusSeconds(1)), Seek.first(9))))
                .containsExactly("o0", "w0");
        assertThat(entries().newest(CallFilter.ALL, Seek.first(99)).rows()).hasSize(15);
        assertThat(entries()
                        .newest(CallFilter.ALL.of(List.of()), Seek.first(99))
                        .rows())
                .isEmpty();
        assertThat(entries()
                        .newest(new CallFilter(null, null, "cards", null, null), Seek.first(99))
                        .rows())
                .isEmpty();
    }

    @Example
    void oldEntriesAreRemovedInPieces_L47() {
        two();
        for (int i = 0; i < 5; i++) {
            entries().add(List.of(CallEntryFixture.answered("e" + i, CLIENT.id(), NOON.plusSeconds(i))));
        }

        assertThat(entries().removeBefore(NOON.plusSeconds(3), 2)).isEqualTo(2);
        assertThat(entries().removeBefore(NOON.plusSeconds(3), 2)).isEqualTo(1);
        assertThat(entries().removeBefore(NOON.plusSeconds(3), 2)).isZero();
        assertThat(ids(entries().newest(CallFilter.ALL, Seek.first(9)))).containsExactly("e4", "e3");
    }

    @Example
    void entriesThatOnlyNameAnApplicationPushOutNoOthers_L47() {
        two();
        for (int i = 0; i < 5; i++) {
            entries()
                    .add(List.of(
                            CallEntryFixture.answered("p" + i, CLIENT.id(), NOON),
                            CallEntryFixture.entry("u" + i, CLIENT.id(), NOON, false, 401),
                            CallEntryFixture.answered("o" + i, OTHER, NOON)));
        }

        assertThat(entries().removeBeyond(CLIENT.id(), false, 1, 3)).isEqualTo(3);
        assertThat(entries().removeBeyond(CLIENT.id(), false, 1, 3)).isEqualTo(1);
        assertThat(entries().removeBeyond(CLIENT.id(), false, 1, 3)).isZero();
        assertThat(entries().removeBeyond(CLIENT.id(), true, 5, 3)).isZero();
        assertThat(entries().removeBeyond(CLIENT.id(), true, 4, 3)).isEqualTo(1);
        assertThat(ids(entries().newest(CallFilter.ALL.of(List.of(CLIENT.id())), Seek.first(9))))
                .containsExactly("u4", "p4", "p3", "p2", "p1");
        assertThat(ids(entries().newest(CallFilter.ALL.of(List.of(OTHER)), Seek.first(9))))
                .hasSize(5);
    }

    @Example
    void entriesGoWithTheirApplication() {
        two();
        entries()
                .add(List.of(
                        CallEntryFixture.answered("a", CLIENT.id(), NOON),
                        CallEntryFixture.answered("b", OTHER, NOON)));

        stores().clients().remove(CLIENT.id());

        assertThat(ids(entries().newest(CallFilter.ALL, Seek.first(9)))).containsExactly("b");
    }

    @Example
    void numbersGrowAlsoAfterTheNewestEntryIsRemoved_L49() {
        two();
        entries().add(List.of(CallEntryFixture.answered("a", CLIENT.id(), NOON)));
        long before = entries().find("a").orElseThrow().number();
        entries().removeBefore(NOON.plusSeconds(1), 9);
        entries().add(List.of(CallEntryFixture.answered("b", CLIENT.id(), NOON)));

        assertThat(entries().find("b").orElseThrow().number()).isGreaterThan(before);
    }

    /** By what was ever added it is known how many entries are kept no more. */
    @Example
    void placeCountsWhatWasAddedAlsoIfItIsRemoved_L49() {
        two();
        for (int i = 0; i < 5; i++) {
            entries()
                    .add(List.of(
                            CallEntryFixture.answered("p" + i, CLIENT.id(), NOON),
                            CallEntryFixture.answered("o" + i, OTHER, NOON.plusSeconds(1))));
        }
        entries().add(List.of(CallEntryFixture.answered("x", new ClientId("nobody"), NOON)));
        entries().removeBefore(NOON.plusSeconds(1), 9);
        TailPlace place = entries().place(List.of(CLIENT.id()));

        assertThat(place).isEqualTo(TailPlace.of(10, 5, List.of(CLIENT.id())));
        assertThat(entries().place(List.of(OTHER, CLIENT.id())))
                .isEqualTo(TailPlace.of(10, 10, List.of(CLIENT.id(), OTHER)));
        assertThat(entries().place(List.of())).isEqualTo(TailPlace.of(10, 0, List.of()));
        assertThat(entries().count(CallFilter.ALL, 4, 9)).isEqualTo(2);
        assertThat(entries().count(CallFilter.ALL.of(List.of(OTHER)), 0, 10)).isEqualTo(5);
        assertThat(entries().count(CallFilter.ALL.of(List.of(CLIENT.id())), 0, 10))
                .isZero();
        assertThat(entries().count(new CallFilter(null, 4, null, null, null), 0, 10))
                .isZero();
    }

    private void two() {
        stores().clients().add(CLIENT);
        stores().clients().add(ClientFixture.client(OTHER.value()));
    }

    private CallEntries entries() {
        return stores().callEntries();
    }

    private static long next(Found<CallEntry> page) {
        return Objects.requireNonNull(page.next());
    }

    private static List<String> ids(Found<CallEntry> page) {
        return page.rows().stream().map(CallEntry::id).toList();
    }
}
