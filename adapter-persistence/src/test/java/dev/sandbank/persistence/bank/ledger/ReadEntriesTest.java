package dev.sandbank.persistence.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadEntriesTest {

    private static final CustomerId ANN = new CustomerId(Market.SG, "SandboxUser1");
    private static final CustomerId BOB = new CustomerId(Market.SG, "SandboxUser2");
    private static final JournalCache.Key OF_ANN = new JournalCache.Key(SpaceId.DEFAULT, ANN);

    private final JournalCache cache = JournalCache.limited();

    /** Otherwise the booking would be missing in every later reading. */
    @Test
    void readingThatBeganBeforeABookingAndEndsAfterItIsNotKept() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        CustomerJournal before = CustomerJournal.of(0, List.of(entry(1, ANN)));
        cache.grow(SpaceId.DEFAULT, entry(2, ANN));

        cache.entries().keep(OF_ANN, before, 1);

        assertThat(cache.entries().find(OF_ANN).journal()).isNull();
    }

    @Test
    void readingThatIsKeptGrowsByEveryBookingAfterIt() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.entries().keep(OF_ANN, CustomerJournal.of(0, List.of(entry(1, ANN))), 1);
        cache.grow(SpaceId.DEFAULT, entry(2, BOB));
        cache.grow(SpaceId.DEFAULT, entry(3, ANN));

        assertThat(cache.entries().find(OF_ANN))
                .isEqualTo(new ReadEntries.Known(CustomerJournal.of(0, List.of(entry(1, ANN), entry(3, ANN))), 3));
    }

    @Test
    void bookingOfAnotherProcessInBetweenForgetsTheSpace() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.entries().keep(OF_ANN, CustomerJournal.of(0, List.of(entry(1, ANN))), 1);

        cache.grow(SpaceId.DEFAULT, entry(3, BOB));

        assertThat(cache.entries().find(OF_ANN)).isEqualTo(new ReadEntries.Known(null, 3));
    }

    private static JournalEntry entry(long sequence, CustomerId customer) {
        JournalPlace place = JournalPlace.of(sequence, customer, Instant.EPOCH);
        Entry moved = Entry.move(
                place.reference("T"),
                place.on(),
                LedgerAccount.of(new AccountId("a1")),
                LedgerAccount.outside("shop"),
                new Money(sequence, Currency.SGD));
        return new JournalEntry(place, EntryKind.TRANSFER, moved, place.on(), "", null);
    }
}
