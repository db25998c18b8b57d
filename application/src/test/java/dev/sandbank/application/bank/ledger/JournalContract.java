package dev.sandbank.application.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.HoldState;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.JournalVersion;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} must do. */
public abstract class JournalContract {

    private static final SpaceId OTHER = new SpaceId("other");
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final CustomerId NEIGHBOUR = TestCustomer.CARDS_ONLY.in(Market.SG);
    private static final AccountId ACCOUNT = new AccountId("a1");
    private static final LedgerAccount OWN = LedgerAccount.of(ACCOUNT);
    private static final LedgerAccount SHOP = LedgerAccount.outside("Café Zoë 火鍋");
    private static final Unit SGD = Unit.of(Currency.SGD);
    private static final CardId CARD = new CardId("c1");

    private Stores stores = new InMemoryStores();
    private Journal journal = stores.journal();

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        stores = emptyStores();
        journal = stores.journal();
    }

    @Test
    void entriesAreReadAsTheyWereBookedInTheirOrder() {
        JournalEntry first = payment(1, CUSTOMER, 1_250);
        JournalEntry points = EarnedPoints.after(first, 9);
        JournalEntry third = payment(3, CUSTOMER, 5);
        add(SpaceId.DEFAULT, first, points);
        add(SpaceId.DEFAULT, third);

        CustomerJournal read = journal.of(SpaceId.DEFAULT, CUSTOMER);

        assertThat(read.entries()).containsExactly(first, points, third);
        assertThat(read.version()).isEqualTo(new JournalVersion(0, 3, 0));
        assertThat(journal.nextSequence(SpaceId.DEFAULT)).isEqualTo(4);
    }

    @Test
    void journalIsOfOneCustomerInOneSpace() {
        add(SpaceId.DEFAULT, payment(1, CUSTOMER, 100), payment(2, NEIGHBOUR, 200));
        add(OTHER, payment(1, CUSTOMER, 400));

        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER).entries()).containsExactly(payment(1, CUSTOMER, 100));
        assertThat(journal.of(SpaceId.DEFAULT, NEIGHBOUR).version()).isEqualTo(new JournalVersion(0, 2, 0));
        assertThat(journal.of(OTHER, CUSTOMER).entries()).containsExactly(payment(1, CUSTOMER, 400));
        assertThat(journal.of(OTHER, NEIGHBOUR)).isEqualTo(CustomerJournal.EMPTY);
    }

    @Test
    void balancesKnowWhatIsPostedByADay() {
        JournalEntry first = payment(1, CUSTOMER, 1_250);
        add(SpaceId.DEFAULT, first, EarnedPoints.after(first, 9), payment(3, NEIGHBOUR, 30));

        assertThat(journal.balance(SpaceId.DEFAULT, OWN, SGD, first.place().on()))
                .isEqualTo(new Balance(0, 1_280, 0));
        assertThat(journal.balance(SpaceId.DEFAULT, OWN, SGD, first.postsOn())).isEqualTo(new Balance(-1_280, 0, 0));
        assertThat(journal.balance(SpaceId.DEFAULT, SHOP, SGD, first.postsOn().minusDays(1)))
                .isEqualTo(new Balance(0, 0, 1_280));
        LedgerAccount points = LedgerAccount.pointsOf(CUSTOMER);
        assertThat(journal.balance(
                        SpaceId.DEFAULT, points, Unit.POINTS, first.place().on()))
                .isEqualTo(new Balance(0, 0, 9));
        assertThat(journal.balance(SpaceId.DEFAULT, points, Unit.POINTS, first.postsOn()))
                .isEqualTo(new Balance(9, 0, 0));
        assertThat(journal.balance(SpaceId.DEFAULT, OWN, Unit.of(Currency.USD), first.postsOn()))
                .isEqualTo(Balance.NOTHING);
        assertThat(journal.balance(OTHER, OWN, SGD, first.postsOn())).isEqualTo(Balance.NOTHING);
    }

    @Test
    void paymentsOfACardAreAddedUpByDay() {
        JournalEntry first = payment(1, CUSTOMER, 1_250);
        add(SpaceId.DEFAULT, first, EarnedPoints.after(first, 9), payment(3, CUSTOMER, 30));

        assertThat(journal.spentWith(SpaceId.DEFAULT, CARD, SGD, first.place().on()))
                .isEqualTo(1_280);
        assertThat(journal.spentWith(
                        SpaceId.DEFAULT, CARD, SGD, first.place().on().plusDays(1)))
                .isZero();
        assertThat(journal.spentWith(
                        SpaceId.DEFAULT, new CardId("c2"), SGD, first.place().on()))
                .isZero();
    }

    /** M49, M51: open holds count in each answer, and what ended them counts where the hold did. */
    @Test
    void holdsAreStoredWithWhatBecameOfThem() {
        JournalEntry first = held(1, 1_000);
        JournalEntry second = held(2, 500);
        JournalEntry third = held(3, 70);
        Money captured = new Money(600, Currency.SGD);
        add(SpaceId.DEFAULT, first, second, third);
        add(
                SpaceId.DEFAULT,
                hold(first)
                        .settle(
                                place(4),
                                Entry.move("any", first.place().on(), OWN, SHOP, captured)
                                        .postings())
                        .toArray(JournalEntry[]::new));
        add(SpaceId.DEFAULT, hold(second).release(place(6)));

        LocalDate day = first.place().on();
        CustomerJournal read = journal.of(SpaceId.DEFAULT, CUSTOMER);
        assertThat(Hold.of(read.entries()))
                .extracting(hold -> hold.on(day))
                .containsExactly(HoldState.CAPTURED, HoldState.VOIDED, HoldState.OPEN);
        for (LocalDate on : List.of(day, first.postsOn().minusDays(1), first.postsOn())) {
            assertThat(journal.balance(SpaceId.DEFAULT, OWN, SGD, on))
                    .isEqualTo(Balance.of(read.entries(), OWN, SGD, on))
                    .isEqualTo(new Balance(-600, on.equals(first.postsOn()) ? 0 : 70, 0));
        }
        assertThat(journal.spentWith(SpaceId.DEFAULT, CARD, SGD, day)).isEqualTo(670);
        assertThat(journal.paidOn(SpaceId.DEFAULT, CUSTOMER, Set.of(EntryKind.CARD_PAYMENT), day))
                .containsExactly(new Money(670, Currency.SGD));
        assertThat(journal.paidOn(SpaceId.DEFAULT, CUSTOMER, Set.of(EntryKind.FEE), day))
                .isEmpty();
    }

    @Test
    void placesAreTakenInOrderAndOnlyOnce() {
        add(SpaceId.DEFAULT, payment(1, CUSTOMER, 100));

        assertThatIllegalStateException().isThrownBy(() -> add(SpaceId.DEFAULT, payment(1, CUSTOMER, 100)));
        assertThatIllegalStateException().isThrownBy(() -> add(SpaceId.DEFAULT, payment(3, CUSTOMER, 100)));
        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER).entries()).hasSize(1);
    }

    /** M5. */
    @Test
    void referenceIsTakenOnceInASpace() {
        JournalEntry first = payment(1, CUSTOMER, 100);
        JournalEntry same = new JournalEntry(
                first.place().next(), first.kind(), first.entry(), first.postsOn(), first.subject(), first.card());
        add(SpaceId.DEFAULT, first);

        assertThatIllegalStateException().isThrownBy(() -> add(SpaceId.DEFAULT, same));
        assertThat(journal.balance(SpaceId.DEFAULT, OWN, SGD, first.postsOn())).isEqualTo(new Balance(-100, 0, 0));
    }

    @Test
    void unitThatThrowsBooksNothing() {
        add(SpaceId.DEFAULT, payment(1, CUSTOMER, 100));
        CustomerJournal before = journal.of(SpaceId.DEFAULT, CUSTOMER);

        assertThatThrownBy(() -> stores.transactions().run(() -> {
                    journal.add(SpaceId.DEFAULT, payment(2, CUSTOMER, 500));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER)).isEqualTo(before);
        assertThat(journal.nextSequence(SpaceId.DEFAULT)).isEqualTo(2);
    }

    @Test
    void unitSeesWhatItHasBooked() {
        JournalEntry entry = payment(1, CUSTOMER, 100);
        boolean seen = stores.transactions().run(() -> {
            journal.add(SpaceId.DEFAULT, entry);
            return journal.nextSequence(SpaceId.DEFAULT) == 2
                    && journal.of(SpaceId.DEFAULT, CUSTOMER).entries().equals(List.of(entry))
                    && journal.balance(SpaceId.DEFAULT, OWN, SGD, entry.postsOn())
                            .equals(new Balance(-100, 0, 0));
        });

        assertThat(seen).isTrue();
    }

    @Test
    void droppedJournalIsEmptyAndNeverHasAVersionOfBefore() {
        add(SpaceId.DEFAULT, payment(1, CUSTOMER, 100));
        add(OTHER, payment(1, CUSTOMER, 400));
        CustomerJournal before = journal.of(SpaceId.DEFAULT, CUSTOMER);
        drop();

        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER).entries()).isEmpty();
        assertThat(journal.balance(
                        SpaceId.DEFAULT, OWN, SGD, before.entries().get(0).postsOn()))
                .isEqualTo(Balance.NOTHING);
        assertThat(journal.of(OTHER, CUSTOMER).entries()).hasSize(1);

        add(SpaceId.DEFAULT, payment(1, CUSTOMER, 777));
        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER).version()).isNotEqualTo(before.version());
        assertThat(journal.of(SpaceId.DEFAULT, CUSTOMER).entries()).containsExactly(payment(1, CUSTOMER, 777));
    }

    @Test
    void newestEntryTellsItsInstant() {
        assertThat(journal.newest(SpaceId.DEFAULT)).isEmpty();
        Entries.bookAt(stores, SpaceId.DEFAULT, SettableClock.START);
        Entries.bookAt(stores, SpaceId.DEFAULT, SettableClock.START.plusSeconds(5));

        assertThat(journal.newest(SpaceId.DEFAULT)).contains(SettableClock.START.plusSeconds(5));
        assertThat(journal.newest(OTHER)).isEmpty();
        drop();
        assertThat(journal.newest(SpaceId.DEFAULT)).isEmpty();
    }

    private void add(SpaceId space, JournalEntry... entries) {
        stores.transactions().run(() -> {
            for (JournalEntry entry : entries) {
                journal.add(space, entry);
            }
            return true;
        });
    }

    private void drop() {
        stores.transactions().run(() -> {
            journal.drop(SpaceId.DEFAULT);
            return true;
        });
    }

    private static Hold hold(JournalEntry entry) {
        return Hold.of(List.of(entry)).get(0);
    }

    private static JournalPlace place(long sequence) {
        return JournalPlace.of(sequence, CUSTOMER, SettableClock.START);
    }

    private static JournalEntry held(long sequence, long cents) {
        Entry entry = Entry.move("h" + sequence, place(sequence).on(), OWN, SHOP, new Money(cents, Currency.SGD));
        return new JournalEntry(
                place(sequence),
                EntryKind.CARD_PAYMENT,
                entry,
                place(sequence).on().plusDays(7),
                "Shop",
                CARD,
                null,
                EntryLink.HOLDS);
    }

    private static JournalEntry payment(long sequence, CustomerId customer, long cents) {
        return new CardPayment(
                        JournalPlace.of(sequence, customer, SettableClock.START),
                        CARD,
                        ACCOUNT,
                        new MerchantName("Café Zoë 火鍋"),
                        new Money(cents, Currency.SGD))
                .entry();
    }
}
