package dev.sandbank.domain.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CustomerJournalTest {

    private static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");

    /** Journals that share their memory grow apart whichever of them grows. */
    @Property(tries = 200)
    void journalWithANewerEntryChangesNoOther(@ForAll Random random) {
        List<CustomerJournal> journals = new ArrayList<>(List.of(CustomerJournal.EMPTY));
        List<List<JournalEntry>> expected = new ArrayList<>(List.of(List.of()));
        for (long sequence = 1; sequence <= 60; sequence++) {
            int grown = random.nextInt(journals.size());
            JournalEntry entry = entry(sequence);
            List<JournalEntry> entries = new ArrayList<>(expected.get(grown));
            entries.add(entry);
            journals.add(journals.get(grown).with(entry));
            expected.add(entries);
        }
        for (int i = 0; i < journals.size(); i++) {
            assertThat(journals.get(i).entries()).isEqualTo(expected.get(i));
            assertThat(journals.get(i)).isEqualTo(CustomerJournal.of(0, expected.get(i)));
        }
    }

    @Test
    void entryThatIsThereAlreadyIsNotAddedAgain() {
        CustomerJournal journal = CustomerJournal.EMPTY.with(entry(3));

        assertThat(journal.with(entry(3))).isSameAs(journal);
        assertThat(journal.with(entry(2))).isSameAs(journal);
        assertThat(journal.version()).isEqualTo(new JournalVersion(0, 3, 0));
    }

    private static JournalEntry entry(long sequence) {
        JournalPlace place = JournalPlace.of(sequence, CUSTOMER, Instant.EPOCH);
        Entry moved = Entry.move(
                place.reference("T"),
                place.on(),
                LedgerAccount.of(new AccountId("a1")),
                LedgerAccount.outside("shop"),
                new Money(sequence, Currency.SGD));
        return new JournalEntry(place, EntryKind.TRANSFER, moved, place.on(), "", null);
    }
}
