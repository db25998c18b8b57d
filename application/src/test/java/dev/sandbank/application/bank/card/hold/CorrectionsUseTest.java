package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
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
import dev.sandbank.domain.refusal.PaymentRefusal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M3, M4, M7, M53, M55: what is given back and what the operator books by force. */
class CorrectionsUseTest {

    private static final CustomerId OTHER = TestCustomer.CARDS_ONLY.in(Market.SG);

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final Till till = new Till(stores, clock);

    @Test
    void refundsNeverAddUpToMoreThanWasCaptured_M53() {
        String held = till.hold(1, "100");
        till.capture(held, "80");
        long current = till.position(1);

        till.refund(held, "50");
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(held, "30.01"));
        till.refund(held, null);
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(held, "0.01"));
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(held, null));

        assertThat(till.position(1)).isEqualTo(current + 8_000);
    }

    @Test
    void refundOfWhatIsPendingVoidsIt_M53() {
        long available = till.available(0);
        long current = till.position(0);
        String held = till.hold(0, "30");
        String paid = till.spend(0, "20");

        till.refuses(PaymentRefusal.REFUND_BEFORE_POSTING, () -> till.refund(held, "10"));
        till.refuses(PaymentRefusal.REFUND_BEFORE_POSTING, () -> till.refund(paid, "10"));
        assertThat(till.refund(held, "30").what()).isEqualTo(Correction.VOIDED);
        assertThat(till.refund(paid, null).what()).isEqualTo(Correction.VOIDED);

        assertThat(till.available(0)).isEqualTo(available);
        assertThat(till.position(0)).isEqualTo(current);
        assertThat(till.lines(0)).hasSize(2).allMatch(line -> line.status() == TransactionStatus.POSTED);
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(paid, null));
    }

    @Test
    void refundAfterAReversalIsRefusedAndOneThatWasReversedDoesNotCount_M53() {
        String first = till.hold(1, "10");
        till.capture(first, null);
        till.reverse(first, false);
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(first, "1"));

        String second = till.hold(1, "10");
        till.capture(second, null);
        Corrected refund = till.refund(second, "10");
        till.refuses(PaymentRefusal.ENTRY_CORRECTED, () -> till.reverse(second, false));
        till.reverse(refund.reference(), false);
        till.refund(second, "10");
        till.refuses(PaymentRefusal.ENTRY_UNKNOWN, () -> till.refund(refund.reference(), "1"));
    }

    @Test
    void lostCardStillCapturesItsHoldsAndTakesRefundsOnItsAccount_M53_M55() {
        long current = till.position(1);
        String held = till.hold(1, "100");
        CardDesk desk = new CardDesk(
                till.card(1),
                CardChange.none(till.card(1), till.bank().key().today()),
                till.bank().key().today());
        stores.bankRecords().put(Till.SPACE, CardChange.KIND, desk.report(true));
        till.refuses(PaymentRefusal.CARD_STOLEN, () -> till.hold(1, "1"));

        till.capture(held, null);
        till.refund(held, "25");

        assertThat(till.position(1)).isEqualTo(current - 7_500);
    }

    @Test
    void originalStaysAndItsReversalNamesIt_M3() {
        long current = till.position(0);
        String paid = till.spend(0, "20");
        clock.advance(Duration.ofDays(2));
        long seeded = till.bank().seeded(till.card(0).account()).position().minorUnits();

        String reversal = till.reverse(paid, false).reference();
        assertThat(till.position(0)).isEqualTo(seeded);
        assertThat(till.lines(0)).hasSize(2);
        assertThat(till.entries().get(1).link().origin()).isEqualTo(paid);
        till.refuses(PaymentRefusal.ENTRY_CORRECTED, () -> till.reverse(paid, false));

        till.reverse(reversal, false);
        assertThat(till.position(0)).isEqualTo(seeded - 2_000);
        assertThat(till.lines(0)).hasSize(3);
        till.refuses(PaymentRefusal.ENTRY_CORRECTED, () -> till.reverse(reversal, true));
        assertThat(current).isPositive();
    }

    @Test
    void reversalOfWhatIsPendingFreesItAndItsReversalTakesItAgain_M3() {
        long available = till.available(0);
        String paid = till.spend(0, "20");

        String reversal = till.reverse(paid, false).reference();
        assertThat(till.available(0)).isEqualTo(available);
        till.reverse(reversal, false);
        assertThat(till.available(0)).isEqualTo(available - 2_000);
    }

    @Test
    void pendingPaymentWhoseReversalWasReversedIsGivenBackOnce_M53() {
        String paid = till.spend(0, "20");
        till.reverse(till.reverse(paid, false).reference(), false);
        Transaction posted = till.lines(0).get(2);
        assertThat(posted.movement().reference()).isEqualTo(paid);
        clock.advance(Duration.ofDays(1));

        till.refund(paid, null);

        assertThat(till.lines(0)).contains(posted);
        assertThat(till.available(0)).isEqualTo(seededAvailable());
        till.refuses(PaymentRefusal.REFUND_TOO_LARGE, () -> till.refund(paid, null));
    }

    @Test
    void forcedReversalOfATransferTakesBackWhatTheReceiverHasSpent_M4() {
        AccountId theirs = till.banks.of(Till.SPACE, OTHER).cards().get(0).account();
        String paid = transfer(theirs);
        spendOfOther(theirs, availableOf(theirs).minorUnits());

        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.reverse(paid, false));
        till.reverse(paid, true);

        assertThat(availableOf(theirs).isNegative()).isTrue();
        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.spend(OTHER, "0.01"));
        till.refuses(PaymentRefusal.FUNDS_INSUFFICIENT, () -> till.hold(OTHER, "0.01"));
        assertThat(till.holds.listEntries().list(Till.SPACE, OTHER, true))
                .singleElement()
                .satisfies(entry -> assertThat(entry.link().origin()).isEqualTo(paid));
        assertThat(till.holds.listEntries().list(Till.SPACE, Till.CUSTOMER, true))
                .hasSize(1);
    }

    @Test
    void transferWhoseReceiverClosedTheAccountIsNotReversedAlsoNotByForce_M4() {
        AccountId theirs = till.banks.of(Till.SPACE, OTHER).cards().get(0).account();
        String paid = transfer(theirs);
        stores.bankRecords()
                .put(
                        Till.SPACE,
                        AccountClosure.KIND,
                        new AccountClosure(
                                theirs, OTHER, "CL1", till.bank().key().today(), null));

        till.refuses(PaymentRefusal.ACCOUNT_CLOSED, () -> till.reverse(paid, false));
        till.refuses(PaymentRefusal.ACCOUNT_CLOSED, () -> till.reverse(paid, true));
    }

    @Test
    void creditThatCannotBeStoredIsRefused_M7() {
        String paid = till.spend(0, "20");
        clock.advance(Duration.ofDays(2));
        long room = Long.MAX_VALUE - till.position(0);
        book(LedgerAccount.outside("mint"), LedgerAccount.of(till.account(0).id()), room - 100, null);

        till.refuses(PaymentRefusal.AMOUNT_TOO_LARGE, () -> till.refund(paid, null));
        till.refuses(PaymentRefusal.AMOUNT_TOO_LARGE, () -> till.reverse(paid, true));
        till.refund(paid, "0.50");
    }

    private long seededAvailable() {
        return till.bank().seeded(till.card(0).account()).available().minorUnits();
    }

    private String transfer(AccountId theirs) {
        return book(
                LedgerAccount.of(till.account(0).id()), LedgerAccount.of(theirs), 5_000, new Counterpart(OTHER, "Me"));
    }

    private Money availableOf(AccountId theirs) {
        return till.banks
                .of(Till.SPACE, OTHER)
                .holdings()
                .find(theirs)
                .orElseThrow()
                .available();
    }

    private void spendOfOther(AccountId theirs, long cents) {
        book(LedgerAccount.of(theirs), LedgerAccount.outside("shop"), cents, OTHER, null);
    }

    private String book(LedgerAccount from, LedgerAccount to, long cents, @Nullable Counterpart other) {
        return book(from, to, cents, Till.CUSTOMER, other);
    }

    private String book(
            LedgerAccount from, LedgerAccount to, long cents, CustomerId whose, @Nullable Counterpart other) {
        JournalPlace place = JournalPlace.of(stores.journal().nextSequence(Till.SPACE), whose, clock.now(Till.SPACE));
        Entry entry = Entry.move(place.reference("HBKFT"), place.on(), from, to, new Money(cents, Currency.SGD));
        stores.journal()
                .add(Till.SPACE, new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "Them", null, other));
        return entry.reference();
    }
}
