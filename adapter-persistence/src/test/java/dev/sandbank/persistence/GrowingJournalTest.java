package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals in memory grow by what is booked; they are what a reading of the database gives. */
class GrowingJournalTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    /** The store keeps milliseconds. */
    private static final Instant NOW = SettableClock.START.plusNanos(123_456_789);

    private static final CustomerId ANN = TestCustomer.EVERYTHING.in(Market.SG);
    private static final CustomerId BOB = TestCustomer.WEALTHY.in(Market.SG);

    @AutoClose
    private final SqliteStores first;

    @AutoClose
    private final SqliteStores second;

    GrowingJournalTest(@TempDir Path directory) {
        first = SqliteStores.open(directory.resolve("data"));
        second = SqliteStores.openForCommand(directory.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoeverBooksReadsAllThatAnybodyBookedBefore(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            Stores booking = random.nextInt(4) == 0 ? second : first;
            CustomerId payer = random.nextBoolean() ? ANN : BOB;
            book(booking, payer, random.nextInt(3) == 0 ? (payer.equals(ANN) ? BOB : ANN) : null);

            assertThat(read(booking, ANN)).isEqualTo(stored(booking, ANN));
            assertThat(read(booking, BOB)).isEqualTo(stored(booking, BOB));
        }
    }

    @Test
    void journalThatWasReadBeforeStaysAsItWas() {
        book(first, ANN, null);
        List<JournalEntry> one = read(first, ANN);
        book(first, ANN, BOB);
        List<JournalEntry> two = read(first, ANN);
        book(first, ANN, null);

        assertThat(one).hasSize(1);
        assertThat(two).hasSize(2).startsWith(one.get(0));
        assertThat(read(first, ANN)).hasSize(3).startsWith(two.get(0), two.get(1));
        assertThat(read(first, BOB)).containsExactly(two.get(1));
    }

    private static void book(Stores stores, CustomerId payer, @Nullable CustomerId receiver) {
        stores.transactions().run(() -> {
            JournalPlace place = JournalPlace.of(stores.journal().nextSequence(SPACE), payer, NOW);
            Entry entry = Entry.move(
                    place.reference("T"),
                    place.on(),
                    LedgerAccount.of(new AccountId(payer.userId())),
                    LedgerAccount.outside("shop"),
                    new Money(1, Currency.SGD));
            Counterpart other = receiver == null ? null : new Counterpart(receiver, "from");
            stores.journal()
                    .add(SPACE, new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "to", null, other));
            return place;
        });
    }

    private static List<JournalEntry> read(Stores stores, CustomerId customer) {
        return stores.journal().of(SPACE, customer).entries();
    }

    /** As it stands in the database, without any memory. */
    private static List<JournalEntry> stored(Stores stores, CustomerId customer) {
        return stores.journal().entries(SPACE).stream()
                .filter(entry -> entry.concerns(customer))
                .toList();
    }
}
