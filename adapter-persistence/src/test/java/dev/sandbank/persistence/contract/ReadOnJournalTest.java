package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Units of work read on from the entries that readers have seen; what was undone or dropped never comes back by that. */
class ReadOnJournalTest {

    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    private final Stores stores = fixture.openEmpty();
    private final Journal journal = stores.journal();

    @Test
    void entriesOfAnUndoneUnitAreNotReadAgain() {
        add(payment(1, 100));
        read();
        undo(() -> {
            journal.add(SPACE, payment(2, 500));
            assertThat(read()).containsExactly(payment(1, 100), payment(2, 500));
        });
        assertThat(read()).containsExactly(payment(1, 100));

        add(payment(2, 300));

        assertThat(readInUnit()).containsExactly(payment(1, 100), payment(2, 300));
    }

    @Test
    void entriesOfBeforeADropAreNotReadAgain() {
        add(payment(1, 100));
        add(payment(2, 200));
        read();
        stores.transactions().run(() -> {
            journal.drop(SPACE);
            assertThat(read()).isEmpty();
            return true;
        });

        add(payment(1, 7));
        add(payment(2, 8));
        add(payment(3, 9));

        assertThat(readInUnit()).containsExactly(payment(1, 7), payment(2, 8), payment(3, 9));
    }

    @Test
    void dropThatWasUndoneLeavesTheEntries() {
        add(payment(1, 100));
        read();
        undo(() -> {
            journal.drop(SPACE);
            journal.add(SPACE, payment(1, 5));
            assertThat(read()).containsExactly(payment(1, 5));
        });

        assertThat(readInUnit()).containsExactly(payment(1, 100));
    }

    private void undo(Runnable work) {
        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    work.run();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    private void add(JournalEntry entry) {
        stores.transactions().run(() -> {
            journal.add(SPACE, entry);
            return true;
        });
    }

    private List<JournalEntry> read() {
        return journal.of(SPACE, CUSTOMER).entries();
    }

    private List<JournalEntry> readInUnit() {
        return stores.transactions().run(this::read);
    }

    private static JournalEntry payment(long sequence, long cents) {
        return new CardPayment(
                        JournalPlace.of(sequence, CUSTOMER, SettableClock.START),
                        new CardId("c1"),
                        new AccountId("a1"),
                        new MerchantName("Kopi"),
                        new Money(cents, Currency.SGD))
                .entry();
    }
}
