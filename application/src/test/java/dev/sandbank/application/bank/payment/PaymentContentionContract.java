package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** Payments at the same moment: each is booked once, and together they take only what there is (M76). */
public abstract class PaymentContentionContract extends StoreContract {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;

    @SuppressWarnings("NullAway.Init") // by openCounter, before each try
    private Counter counter;

    @SuppressWarnings("NullAway.Init") // by openCounter, before each try
    private Account from;

    @BeforeTry
    void openCounter() {
        counter = new Counter(stores(), Market.GB);
        from = own();
    }

    @Example
    void case89ExactlyTheAffordableOfParallelPaymentsBook() {
        Money half = new Money(from.available().minorUnits() / 2, from.currency());
        List<Runnable> payments = Stream.generate(() -> prepare(half.decimal().toPlainString()))
                .limit(4)
                .map(this::executing)
                .toList();

        assertThat(Race.refusals(payments)).filteredOn(Optional::isEmpty).hasSize(2);
        assertThat(own().available().minorUnits()).isBetween(0L, 1L);
        assertThat(entries(BOB)).hasSize(2);
    }

    @Example
    void case88OneFlowBooksOnceHoweverOftenItIsSentAtOnce() {
        Runnable payment = executing(prepare("1"));

        assertThat(Race.refusals(4, payment)).containsOnlyOnce(Optional.empty());
        assertThat(entries(ANN)).hasSize(1);
    }

    /** What pays the other way meets it on both accounts. */
    @Example
    void paymentsInBothDirectionsAreAllBooked() {
        Account theirs = counter.first(BOB).orElseThrow();
        counter.pay(counter.payer(ANN), counter.across(from.id(), theirs.id(), "50"));
        Money before = own().available();
        Runnable there = () -> counter.pay(counter.payer(ANN), counter.across(from.id(), theirs.id(), "2"));
        Runnable back = () -> counter.pay(counter.payer(BOB), counter.across(theirs.id(), from.id(), "3"));

        assertThat(Race.refusals(List.of(there, back, there, back))).containsOnly(Optional.empty());
        assertThat(own().available()).isEqualTo(before.plus(Money.of("2", from.currency())));
        assertThat(entries(ANN))
                .extracting(entry -> entry.place().sequence())
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    /** Two processes do what is due, as when the operator moves the clock while the server's own minute comes. */
    @Example
    void everyOccurrenceIsPaidOnceWhoeverDoesWhatIsDue() {
        Recurrence monthly = new Recurrence(Frequency.MONTHLY, LocalDate.of(2026, 11, 30), new RecurrenceEnd.Times(12));
        counter.pay(counter.payer(ANN), Counter.on(monthly, request("1")));
        LocalDate late = LocalDate.of(2027, 12, 1);

        Runnable reach = () -> new Counter(stores(), Market.GB).reach(late);
        assertThat(Race.refusals(2, reach)).containsOnly(Optional.empty());
        assertThat(entries(ANN)).hasSize(12);
    }

    private PaymentRequest request(String amount) {
        return counter.across(from.id(), counter.first(BOB).orElseThrow().id(), amount);
    }

    private ControlFlowId prepare(String amount) {
        return counter.payments()
                .preparePayment()
                .prepare(counter.payer(ANN), request(amount))
                .flow();
    }

    private Runnable executing(ControlFlowId flow) {
        return () -> counter.payments().executePayment().execute(counter.payer(ANN), PaymentKind.INTERNAL, flow);
    }

    private List<JournalEntry> entries(TestCustomer customer) {
        return stores().journal().of(SpaceId.DEFAULT, customer.in(Market.GB)).entries();
    }

    private Account own() {
        return counter.first(ANN).orElseThrow();
    }
}
