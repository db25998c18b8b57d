package dev.sandbank.application.space.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.SpaceUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.ledger.Entries;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalEntryBuilder;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes out of a space can be put into a new one, whatever the stores. */
public abstract class SpaceImageContract {

    private static final SpaceId CI = SpaceId.DEFAULT;
    private static final SpaceId TWIN = new SpaceId("twin");
    private static final Holder HOLDER = Holder.stranger(Market.SG);
    private static final Prospect PROSPECT = new Prospect(
            "p1",
            "app",
            Market.SG,
            Instant.parse("2026-11-03T12:00:00Z"),
            new Form(new TreeMap<>(Map.of("prospect/name/givenName", "Zoë"))));

    private final SettableClock wall = new SettableClock(Instant.parse("2026-11-03T12:00:00Z"));
    private Stores stores = new InMemoryStores();
    private SpaceUseCases spaces = over(stores);

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        stores = emptyStores();
        spaces = over(stores);
        Entries.bookAt(stores, CI, wall.instant());
        Entries.bookAt(stores, CI, wall.instant().plusSeconds(1));
        stores.transactions().run(() -> {
            stores.bankRecords().put(CI, Prospect.KIND, PROSPECT);
            return CI;
        });
        wall.advance(Duration.ofHours(1));
    }

    @Test
    void copyIsEqualAndThenGoesItsOwnWay_M70() {
        SpaceImage before = spaces.exportSpace().export(CI);
        Space twin = spaces.copySpace().copy(CI, TWIN, "Twin");

        assertThat(twin.name()).isEqualTo("Twin");
        assertThat(spaces.exportSpace().export(TWIN))
                .isEqualTo(new SpaceImage("Twin", before.seed(), before.now(), before.entries(), before.records()));

        Entries.bookAt(stores, TWIN, wall.instant());
        assertThat(spaces.exportSpace().export(CI).entries()).hasSize(2);
        assertThat(spaces.exportSpace().export(TWIN).entries()).hasSize(3);
    }

    @Test
    void clockOfAnImportedSpaceStandsStillUntilItIsMoved_M70() {
        SpaceImage image = spaces.exportSpace().export(CI);
        wall.advance(Duration.ofDays(30));
        spaces.importSpace().store(TWIN, null, image);

        assertThat(spaces.exportSpace().export(TWIN).now()).isEqualTo(image.now());
        spaces.setSpaceClock().set(TWIN, ClockChange.follow());
        assertThat(spaces.exportSpace().export(TWIN).now()).isEqualTo(wall.instant());
    }

    @Test
    void faultInAnImageStoresNothing_M71() {
        SpaceImage good = spaces.exportSpace().export(CI);
        JournalEntry first = good.entries().get(0);
        StoredRecord record = good.records().get(0);

        refuses(with(good, List.of(first, first), good.records()), "entry 2: its sequence is 1");
        refuses(with(good, good.entries().subList(1, 2), good.records()), "entry 1: its sequence is 2");
        refuses(with(good, good.entries(), List.of(record, record)), "record prospect p1: there are two");
        refuses(
                with(good, good.entries(), List.of(new StoredRecord("dragon", "d1", HOLDER, Facts.NONE, null))),
                "record dragon d1: no kind of records is called dragon");
        refuses(
                with(good, good.entries(), List.of(new StoredRecord("prospect", "p2", HOLDER, Facts.NONE, null))),
                "record prospect p2: ");
        refuses(
                new SpaceImage(good.name(), good.seed(), Instant.EPOCH, good.entries(), good.records()),
                "now: the time in a space must be from 2000 to 2199");
    }

    /** What only a hand can have written would be found by nobody, or break the sums of the ledger. */
    @Test
    void imageOfNoBankStoresNothing_M71() {
        SpaceImage good = spaces.exportSpace().export(CI);
        JournalEntry first = good.entries().get(0);
        JournalPlace place = first.place();
        CustomerId nobody = new CustomerId(Market.SG, "nobody");
        Posting most = new Posting(LedgerAccount.outside("a"), Unit.POINTS, Long.MAX_VALUE);
        Posting least = new Posting(LedgerAccount.outside("b"), Unit.POINTS, -Long.MAX_VALUE);

        refusesEntries(
                "entry 1: there is no customer nobody",
                changed(first).place(JournalPlace.of(1, nobody, place.at())).build());
        refusesEntries(
                "entry 1: there is no customer nobody",
                changed(first).counterpart(new Counterpart(nobody, "")).build());
        refusesEntries(
                "entry 1: no entry before it has the reference X",
                changed(first).link(EntryLink.to("X", EntryEffect.MOVES)).build());
        refusesEntries(
                "entry 3: A has ended before", entry(place, "A", EntryLink.HOLDS), ended(place, 2), ended(place, 3));
        refusesEntries(
                "entry 2: long overflow",
                changed(first)
                        .entry(new Entry("A", place.on(), List.of(most, least)))
                        .build(),
                changed(first)
                        .place(place.next())
                        .entry(new Entry("B", place.on(), List.of(most, least)))
                        .build());

        StoredRecord prospect = good.records().get(0);
        refuses(with(good, good.entries(), List.of(heldBy("nobody", prospect))), "there is no customer nobody");
        refuses(with(good, good.entries(), List.of(heldBy("SandboxUser1", prospect))), "small letters");
        refuses(with(good, good.entries(), List.of(heldBy("sandboxuser1", prospect))), "those of another record");
    }

    private void refusesEntries(String why, JournalEntry... entries) {
        refuses(with(spaces.exportSpace().export(CI), List.of(entries), List.of()), why);
    }

    private static JournalEntryBuilder changed(JournalEntry entry) {
        return JournalEntryBuilder.builder(entry);
    }

    private static JournalEntry ended(JournalPlace first, long sequence) {
        return entry(
                JournalPlace.of(sequence, first.customer(), first.at()),
                "E" + sequence,
                EntryLink.to("A", EntryEffect.RELEASES));
    }

    private static JournalEntry entry(JournalPlace place, String reference, EntryLink link) {
        Entry nothing =
                Entry.movePoints(reference, place.on(), LedgerAccount.POINTS_EARNED, LedgerAccount.POINTS_REDEEMED, 0);
        return new JournalEntry(place, EntryKind.FEE, nothing, place.on(), "", null, null, link);
    }

    private static StoredRecord heldBy(String userId, StoredRecord record) {
        return new StoredRecord(record.kind(), record.id(), new Holder(Market.SG, userId), record.facts(), null);
    }

    @Test
    void sameImageTwiceNeedsAnotherName_M71() {
        SpaceImage image = spaces.exportSpace().export(CI);
        spaces.importSpace().store(TWIN, null, image);

        assertThatThrownBy(() -> spaces.importSpace().store(TWIN, null, image)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> spaces.importSpace().store(CI, null, image)).isInstanceOf(Refused.class);
        assertThat(spaces.exportSpace().export(TWIN).entries()).hasSize(2);
    }

    @Test
    void resetLeavesNothingOfTheBank_M72() {
        spaces.resetSpace().reset(CI, false);

        SpaceImage image = spaces.exportSpace().export(CI);
        assertThat(image.entries()).isEmpty();
        assertThat(image.records()).isEmpty();
        assertThat(stores.bankRecords().firstDue(CI, SpaceClock.END)).isEmpty();
    }

    private void refuses(SpaceImage image, String why) {
        assertThatThrownBy(() -> spaces.importSpace().store(TWIN, null, image))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().toString()).contains(why));
        assertThat(stores.spaces().find(TWIN)).isEmpty();
        assertThat(stores.journal().entries(TWIN)).isEmpty();
        assertThat(stores.bankRecords().everything(TWIN)).isEmpty();
    }

    private static SpaceImage with(SpaceImage image, List<JournalEntry> entries, List<StoredRecord> records) {
        return new SpaceImage(image.name(), image.seed(), image.now(), entries, records);
    }

    private SpaceUseCases over(Stores known) {
        Ports ports = TestPorts.over(known, wall, new CountingSecrets());
        return SpaceUseCases.over(known, ports, TestPorts.audit(known, wall));
    }
}
