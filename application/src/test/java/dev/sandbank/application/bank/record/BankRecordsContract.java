package dev.sandbank.application.bank.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link BankRecords} must do. */
public abstract class BankRecordsContract {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final SpaceId OTHER = new SpaceId("other");
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final Holder HOLDER = Holder.of(CUSTOMER);
    private static final Holder NEIGHBOUR = Holder.of(TestCustomer.CARDS_ONLY.in(Market.SG));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RecordKind<Note> NOTES = new RecordKind<>("note", Note::read);
    private static final RecordKind<Note> MEMOS = new RecordKind<>("memo", Note::read);

    private Stores stores = new InMemoryStores();
    private BankRecords records = stores.bankRecords();

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        stores = emptyStores();
        records = stores.bankRecords();
    }

    @Test
    void recordsAreReadAsTheyWereStoredInTheirOrder() {
        Note first = new Note("b", HOLDER, "Zoë = \n 火鍋 %", null);
        Note second = new Note("a", HOLDER, "", NOON);
        records.put(SPACE, NOTES, first);
        records.put(SPACE, NOTES, second);
        records.put(SPACE, NOTES, new Note("c", NEIGHBOUR, "theirs", null));
        records.put(SPACE, MEMOS, new Note("b", HOLDER, "another kind", null));

        assertThat(records.of(SPACE, NOTES, HOLDER)).containsExactly(first, second);
        assertThat(records.find(SPACE, NOTES, "a")).contains(second);
        assertThat(records.find(SPACE, NOTES, "d")).isEmpty();
        assertThat(records.all(SPACE, NOTES)).extracting(Note::id).containsExactly("b", "a", "c");
        assertThat(records.count(SPACE, NOTES, HOLDER)).isEqualTo(2);
        records.remove(SPACE, NOTES, "b");
        assertThat(records.count(SPACE, NOTES, HOLDER)).isEqualTo(1);
        assertThat(records.all(OTHER, NOTES)).isEmpty();
    }

    @Test
    void changeKeepsThePlaceAndRemovalEndsIt() {
        records.put(SPACE, NOTES, new Note("a", HOLDER, "one", null));
        records.put(SPACE, NOTES, new Note("b", HOLDER, "two", null));
        records.put(SPACE, NOTES, new Note("a", HOLDER, "three", null));
        assertThat(records.of(SPACE, NOTES, HOLDER)).extracting(Note::text).containsExactly("three", "two");

        records.remove(SPACE, NOTES, "a");
        records.remove(SPACE, NOTES, "unknown");
        assertThat(records.find(SPACE, NOTES, "a")).isEmpty();
        records.put(SPACE, NOTES, new Note("a", NEIGHBOUR, "four", null));
        assertThat(records.all(SPACE, NOTES)).extracting(Note::text).containsExactly("two", "four");
    }

    @Test
    void idBelongsToOneHolder() {
        records.put(SPACE, NOTES, new Note("a", HOLDER, "one", null));

        assertThatIllegalStateException()
                .isThrownBy(() -> records.put(SPACE, NOTES, new Note("a", NEIGHBOUR, "two", null)));
        records.put(OTHER, NOTES, new Note("a", NEIGHBOUR, "three", null));
        assertThat(records.find(SPACE, NOTES, "a")).map(Note::text).contains("one");
    }

    @Test
    void firstThatIsDueIsFound() {
        records.put(SPACE, NOTES, new Note("late", HOLDER, "", NOON.plusSeconds(1)));
        records.put(SPACE, NOTES, new Note("second", HOLDER, "", NOON));
        records.put(SPACE, MEMOS, new Note("first", HOLDER, "", NOON));
        records.put(SPACE, NOTES, new Note("never", HOLDER, "", null));

        assertThat(records.firstDue(SPACE, NOON.minusMillis(1))).isEmpty();
        assertThat(records.firstDue(SPACE, NOON)).map(StoredRecord::id).contains("first");
        records.remove(SPACE, MEMOS, "first");
        assertThat(records.firstDue(SPACE, NOON.plusSeconds(9)))
                .map(StoredRecord::id)
                .contains("second");
        assertThat(records.firstDue(OTHER, NOON)).isEmpty();
    }

    @Test
    void spacesWithDueGoByTheirOwnClocks() {
        SpaceId frozen = new SpaceId("frozen");
        SpaceId ahead = new SpaceId("ahead");
        add(frozen, SpaceClock.frozenAt(NOON.minusMillis(1)));
        add(ahead, SpaceClock.setTo(NOON, NOON.minusSeconds(60)));
        for (SpaceId space : List.of(SPACE, frozen, ahead)) {
            records.put(space, NOTES, new Note("due", HOLDER, "", NOON));
            records.put(space, NOTES, new Note("never", HOLDER, "", null));
        }

        assertThat(records.spacesWithDue(NOON.minusSeconds(61))).isEmpty();
        assertThat(records.spacesWithDue(NOON.minusSeconds(60))).containsExactly(ahead);
        assertThat(records.spacesWithDue(NOON)).containsExactly(SPACE, ahead);
        records.remove(ahead, NOTES, "due");
        assertThat(records.spacesWithDue(NOON)).containsExactly(SPACE);
    }

    private void add(SpaceId id, SpaceClock clock) {
        stores.spaces().add(new Space(id, "Some", SeedName.DEFAULT, clock, NOON));
    }

    @Test
    void allOfAKindThatAreDueAtAnInstantAreFound() {
        records.put(SPACE, NOTES, new Note("b", HOLDER, "", NOON));
        records.put(SPACE, NOTES, new Note("a", NEIGHBOUR, "", NOON));
        records.put(SPACE, NOTES, new Note("earlier", HOLDER, "", NOON.minusMillis(1)));
        records.put(SPACE, NOTES, new Note("later", HOLDER, "", NOON.plusMillis(1)));
        records.put(SPACE, NOTES, new Note("never", HOLDER, "", null));
        records.put(SPACE, NOTES, new Note("removed", HOLDER, "", NOON));
        records.put(SPACE, MEMOS, new Note("other kind", HOLDER, "", NOON));
        records.put(OTHER, NOTES, new Note("other space", HOLDER, "", NOON));
        records.remove(SPACE, NOTES, "removed");

        assertThat(records.dueAt(SPACE, NOTES, NOON)).extracting(Note::id).containsExactly("b", "a");
    }

    @Test
    void journalOfTheCustomerHoldsTheRecordsAndNoVersionRepeats() {
        JournalVersion before = stores.journal().of(SPACE, CUSTOMER).version();
        records.put(SPACE, NOTES, new Note("a", HOLDER, "one", null));
        JournalVersion stored = stores.journal().of(SPACE, CUSTOMER).version();
        assertThat(stores.journal().of(SPACE, CUSTOMER).records(NOTES))
                .extracting(Note::text)
                .containsExactly("one");
        records.remove(SPACE, NOTES, "a");
        JournalVersion removed = stores.journal().of(SPACE, CUSTOMER).version();
        assertThat(stores.journal().of(SPACE, CUSTOMER).records(NOTES)).isEmpty();

        assertThat(before).isNotEqualTo(stored).isNotEqualTo(removed);
        assertThat(stored).isNotEqualTo(removed);
    }

    @Test
    void recordsOfStrangersHaveNoCustomer() {
        Holder stranger = Holder.stranger(Market.VN);
        records.put(SPACE, NOTES, new Note("a", stranger, "hello", null));

        assertThat(records.of(SPACE, NOTES, stranger)).hasSize(1);
        assertThat(records.find(SPACE, NOTES, "a")).map(Note::holder).contains(stranger);
    }

    @Test
    void failedUnitAndResetLeaveNothing() {
        records.put(SPACE, NOTES, new Note("kept", HOLDER, "one", null));
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    records.put(SPACE, NOTES, new Note("kept", HOLDER, "two", null));
                    records.put(SPACE, NOTES, new Note("lost", HOLDER, "two", null));
                    throw new IllegalArgumentException("refused");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(records.all(SPACE, NOTES)).extracting(Note::text).containsExactly("one");

        records.put(OTHER, NOTES, new Note("other", HOLDER, "stays", null));
        JournalVersion full = stores.journal().of(SPACE, CUSTOMER).version();
        stores.transactions().run(() -> {
            stores.spaceJournal().drop(SPACE);
            return SPACE;
        });
        assertThat(records.all(SPACE, NOTES)).isEmpty();
        assertThat(records.all(OTHER, NOTES)).hasSize(1);
        records.put(SPACE, NOTES, new Note("kept", HOLDER, "again", null));
        assertThat(stores.journal().of(SPACE, CUSTOMER).version()).isNotEqualTo(full);
    }

    /** A record for these tests. */
    private record Note(
            String id, Holder holder, String text, @Nullable Instant due) implements BankRecord {

        static Note read(String id, Holder holder, Facts facts) {
            return new Note(id, holder, facts.text("text"), facts.instantOrNull("due"));
        }

        @Override
        public Facts facts() {
            return new FactWriter().text("text", text).instant("due", due).facts();
        }
    }
}
