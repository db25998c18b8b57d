package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changed a journal, reading on from what a process has kept gives the same as reading all of it. */
class JournalOfTwoProcessesTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final RecordKind<Note> NOTES = new RecordKind<>("note", Note::read);
    private static final List<CustomerId> CUSTOMERS =
            List.of(TestCustomer.EVERYTHING.in(Market.SG), TestCustomer.CARDS_ONLY.in(Market.SG));

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    private final Stores server = fixture.openEmpty();
    private final Stores command = fixture.openForCommand();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readingOnIsReadingAll(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int longest = 0;
        for (int step = 0; step < 150; step++) {
            Stores acting = random.nextBoolean() ? server : command;
            inUnit(acting, () -> change(acting, random));
            Stores reading = random.nextBoolean() ? server : command;
            CustomerId customer = anyOf(CUSTOMERS, random);
            reading.journal().of(SPACE, customer);
            if (step % 10 == 0) {
                Stores fresh = fixture.openForCommand();
                CustomerJournal whole = journal(fresh, customer);
                assertThat(journal(reading, customer)).isEqualTo(whole);
                assertThat(command.journal().of(SPACE, customer)).isEqualTo(whole);
                longest = Math.max(
                        longest, whole.entries().size() + whole.records().size());
            }
        }
        assertThat(longest).isGreaterThan(10);
    }

    private static CustomerJournal journal(Stores stores, CustomerId customer) {
        return inUnit(stores, () -> stores.journal().of(SPACE, customer));
    }

    private static boolean change(Stores stores, SplittableRandom random) {
        CustomerId customer = anyOf(CUSTOMERS, random);
        Note note = new Note(customer.userId() + random.nextInt(4), Holder.of(customer), random.nextInt(1_000));
        int kind = random.nextInt(100);
        if (kind < 60) {
            book(stores.journal(), customer);
        } else if (kind < 85) {
            stores.bankRecords().put(SPACE, NOTES, note);
        } else if (kind < 98) {
            stores.bankRecords().remove(SPACE, NOTES, note.id());
        } else {
            stores.spaceJournal().drop(SPACE);
        }
        return true;
    }

    private static void book(Journal journal, CustomerId customer) {
        JournalPlace place = JournalPlace.of(journal.nextSequence(SPACE), customer, SettableClock.START);
        Entry moved = Entry.move(
                place.reference("T"),
                place.on(),
                LedgerAccount.of(new AccountId("a1")),
                LedgerAccount.outside("shop"),
                new Money(place.sequence(), Currency.SGD));
        journal.add(SPACE, new JournalEntry(place, EntryKind.TRANSFER, moved, place.on(), "", null));
    }

    private static <T> T anyOf(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> T inUnit(Stores stores, Supplier<T> work) {
        return stores.transactions().run(work);
    }

    private record Note(String id, Holder holder, long number) implements BankRecord {

        static Note read(String id, Holder holder, Facts facts) {
            return new Note(id, holder, facts.number("number"));
        }

        @Override
        public Facts facts() {
            return new FactWriter().number("number", number).facts();
        }
    }
}
