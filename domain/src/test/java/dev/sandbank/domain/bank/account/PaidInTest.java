package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What was paid in since the statement, and so is no longer due (M57). */
class PaidInTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final LedgerAccount OWN = LedgerAccount.of(new AccountId("card"));

    /** A reversal that was reversed itself takes nothing away: every second one does. */
    @Property(tries = 20)
    void paymentCountsWhileItIsInForce_M53_M57(@ForAll @IntRange(min = 0, max = 40) int reversals) {
        JournalEntry paid = paid();
        List<JournalEntry> entries = new ArrayList<>(List.of(paid));
        for (int i = 0; i < reversals; i++) {
            entries.add(Corrections.reversal(entries.get(i), place(i + 2), false));
        }
        LocalDate today = paid.postsOn();
        AccountJournal journal = new AccountJournal(OWN, Currency.SGD, entries, today);

        assertThat(new Corrections(entries).isInForce(paid)).isEqualTo(reversals % 2 == 0);
        assertThat(journal.paidFrom(today).minorUnits()).isEqualTo(reversals % 2 == 0 ? 1_000 : 0);
        assertThat(journal.paidFrom(today.plusDays(1)).minorUnits()).isZero();
    }

    private static JournalEntry paid() {
        JournalPlace place = place(1);
        Entry entry = Entry.move(
                place.reference("HBKFT"),
                place.on(),
                LedgerAccount.outside("bank"),
                OWN,
                new Money(1_000, Currency.SGD));
        return new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "Bank", null, null);
    }

    private static JournalPlace place(int sequence) {
        return JournalPlace.of(sequence, TestCustomer.EVERYTHING.in(Market.SG), NOON);
    }
}
