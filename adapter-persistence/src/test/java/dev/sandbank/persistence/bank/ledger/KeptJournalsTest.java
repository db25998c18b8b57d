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

class KeptJournalsTest {

    private static final CustomerId ANN = new CustomerId(Market.SG, "SandboxUser1");
    private static final CustomerId BOB = new CustomerId(Market.SG, "SandboxUser2");
    private static final JournalCache.Key OF_ANN = new JournalCache.Key(SpaceId.DEFAULT, ANN);

    private final JournalCache cache = JournalCache.limited();

    /** Otherwise the booking would be missing in every later reading. */
    @Test
    void readingThatBeganBeforeABookingAndEndsAfterItStaysBehind() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.grow(SpaceId.DEFAULT, entry(2, ANN));

        cache.kept().keep(OF_ANN, read(1, entry(1, ANN)));
        cache.grow(SpaceId.DEFAULT, entry(3, ANN));

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(read(1, entry(1, ANN)));
    }

    @Test
    void readingThatBeganEarlierReplacesNothingNewer() {
        cache.kept().keep(OF_ANN, read(2, entry(1, ANN), entry(2, ANN)));

        cache.kept().keep(OF_ANN, read(1, entry(1, ANN)));

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(read(2, entry(1, ANN), entry(2, ANN)));
    }

    @Test
    void readingAfterAResetReplacesWhatWasBefore() {
        cache.kept().keep(OF_ANN, read(2, entry(1, ANN), entry(2, ANN)));
        KeptJournals.Kept after = new KeptJournals.Kept(CustomerJournal.of(1, List.of(entry(1, ANN))), 1, 0);

        cache.kept().keep(OF_ANN, after);

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(after);
    }

    @Test
    void readingThatIsKeptGrowsByEveryBookingAfterIt() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.kept().keep(OF_ANN, read(1, entry(1, ANN)));
        cache.grow(SpaceId.DEFAULT, entry(2, BOB));
        cache.grow(SpaceId.DEFAULT, entry(3, ANN));
        cache.grow(SpaceId.DEFAULT, entry(4, BOB));

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(read(4, entry(1, ANN), entry(3, ANN)));
    }

    @Test
    void journalThatLacksABookingOfAnotherProcessStaysAsItWas() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.kept().keep(OF_ANN, read(1, entry(1, ANN)));

        cache.grow(SpaceId.DEFAULT, entry(3, ANN));
        cache.grow(SpaceId.DEFAULT, entry(4, ANN));

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(read(1, entry(1, ANN)));
    }

    @Test
    void journalThatWasReadAgainGrowsWhoeverBookedBefore() {
        cache.grow(SpaceId.DEFAULT, entry(1, ANN));
        cache.kept().keep(OF_ANN, read(2, entry(1, ANN), entry(2, ANN)));

        cache.grow(SpaceId.DEFAULT, entry(3, ANN));

        assertThat(cache.kept().find(OF_ANN)).isEqualTo(read(3, entry(1, ANN), entry(2, ANN), entry(3, ANN)));
    }

    private static KeptJournals.Kept read(long upTo, JournalEntry... entries) {
        return new KeptJournals.Kept(CustomerJournal.of(0, List.of(entries)), upTo, 0);
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
