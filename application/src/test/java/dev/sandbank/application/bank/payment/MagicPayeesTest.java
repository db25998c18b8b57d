package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.hold.CapturePayment;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.RefundPayment;
import dev.sandbank.application.bank.card.hold.ReverseEntry;
import dev.sandbank.application.bank.card.hold.VoidPayment;
import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.LatePayment;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments to the published payees of which something is still to come. */
class MagicPayeesTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private final RunDue runDue =
            DueUseCases.over(counter.stores(), TestPorts.of(counter.clock(), new CountingSecrets()));
    private final BigDecimal before = source().available().decimal();
    private final BigDecimal balance = source().balance().decimal();

    @ParameterizedTest
    @CsvSource({"SANDBANK PENDS,20,1", "sandbank reviewed,20,3", "SANDBANK BY AMOUNT,101.50,1"})
    void moneyIsHeldAndThenBookedOnce(String payee, String amount, int days) { // M22
        PaidReceipt paid = pay(payee, amount);
        BigDecimal taken = paid.order().total().decimal();

        assertThat(before.subtract(source().available().decimal())).isEqualByComparingTo(taken);
        assertThat(source().balance().decimal()).isEqualByComparingTo(balance);
        advance(Duration.ofDays(days).minusMillis(1));
        assertThat(entries()).hasSize(1);
        advance(Duration.ofMillis(1));

        advance(Duration.ofDays(60));
        assertThat(entries().stream().map(JournalEntry::lineReference)).contains(paid.reference());
        assertThat(moved()).isEqualByComparingTo(taken.negate());
        assertThat(counter.stores().bankRecords().all(SpaceId.DEFAULT, LatePayment.KIND))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SANDBANK FAILS LATE,20", "SANDBANK BY AMOUNT,102"})
    void moneyIsHeldAndThenReleasedOnce(String payee, String amount) { // M22
        PaidReceipt paid = pay(payee, amount);
        advance(Duration.ofDays(1));

        JournalEntry end = entries().get(entries().size() - 1);
        assertThat(end.link().origin()).isEqualTo(paid.reference());
        advance(Duration.ofDays(60));
        assertThat(entries()).hasSize(2);
        assertThat(moved()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void shopAndOperatorCannotEndWhatIsHeldForATransfer_M22_M50() {
        String reference = pay("SANDBANK PENDS", "20").reference();
        CustomerEntry named = new CustomerEntry(SpaceId.DEFAULT, ANN.in(Market.GB), reference);
        List<JournalEntry> before = entries();

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> new CapturePayment(desk()).capture(named, null),
                () -> new VoidPayment(desk()).cancel(named),
                () -> new RefundPayment(desk()).refund(named, null),
                () -> new ReverseEntry(desk()).reverse(named, true))) {
            assertThat(catchThrowableOfType(Refused.class, act).reason()).isEqualTo(PaymentRefusal.ENTRY_UNKNOWN);
        }

        assertThat(entries()).isEqualTo(before);
        advance(Duration.ofDays(1));
        assertThat(moved()).isEqualByComparingTo("-20");
    }

    @Test
    void moneyThatTheOperatorBroughtBackDoesNotComeBackAgain_M22() {
        String reference = pay("SANDBANK RETURNED", "20").reference();
        new ReverseEntry(desk()).reverse(new CustomerEntry(SpaceId.DEFAULT, ANN.in(Market.GB), reference), false);

        advance(Duration.ofDays(2));

        assertThat(moved()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(counter.stores().bankRecords().all(SpaceId.DEFAULT, LatePayment.KIND))
                .isEmpty();
    }

    @Test
    void moneyLeavesAndComesBackOnceEvenIfTheReturnArrivesTwice() { // M22
        PaidReceipt paid = pay("SANDBANK RETURNED", "20");
        assertThat(moved()).isEqualByComparingTo("-20");
        LatePayment late = counter.stores()
                .bankRecords()
                .all(SpaceId.DEFAULT, LatePayment.KIND)
                .get(0);
        StoredRecord due = LatePayment.KIND.stored(late);
        assertThat(LatePayment.KIND.read(due)).isEqualTo(late);
        advance(Duration.ofDays(2));
        work().run(SpaceId.DEFAULT, due);

        List<JournalEntry> returns = entries().stream()
                .filter(entry -> entry.kind() == EntryKind.REVERSAL)
                .toList();
        assertThat(returns).hasSize(1);
        assertThat(returns.get(0).link().origin()).isEqualTo(paid.reference());
        assertThat(moved()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"Landlord,101", "SANDBANK,20", "SANDBANK BY AMOUNT,20", "SANDBANK PENDS NOT,20"})
    void otherPaymentsArePostedAtOnce(String payee, String amount) {
        pay(payee, amount);

        assertThat(source().balance().decimal()).isEqualByComparingTo(balance.subtract(new BigDecimal(amount)));
        assertThat(counter.stores().bankRecords().all(SpaceId.DEFAULT, LatePayment.KIND))
                .isEmpty();
    }

    private CustomerBanks banks() {
        return new CustomerBanks(
                counter.clock(),
                TestPorts.of(counter.clock(), new CountingSecrets()).seeds(),
                counter.stores().journal());
    }

    private LatePaymentWork work() {
        DueUnit unit =
                new DueUnit(counter.stores().transactions(), counter.stores().bankRecords());
        return new LatePaymentWork(
                banks(), counter.stores().journal(), counter.stores().bankRecords(), unit, counter.clock());
    }

    /** What shops and operators do with entries. */
    private EntryWork desk() {
        Stores stores = counter.stores();
        return new EntryWork(
                stores.spaces(),
                banks(),
                stores.bankRecords(),
                stores.journal(),
                stores.transactions(),
                counter.clock());
    }

    private PaidReceipt pay(String payee, String amount) {
        return counter.pay(
                counter.payer(ANN),
                Counter.request(PaymentKind.EXTERNAL, source().id(), Counter.stranger(payee), amount));
    }

    /** By clock and due work, as a server does. */
    private void advance(Duration time) {
        counter.clock().advance(time);
        runDue.run(SpaceId.DEFAULT, counter.clock().now(SpaceId.DEFAULT));
    }

    /** What the entries changed in the source account, by what is booked. */
    private BigDecimal moved() {
        return entries().stream()
                .filter(entry -> entry.link().effect().moves())
                .map(entry -> new BigDecimal(
                                entry.entry().amountOn(LedgerAccount.of(source().id()), Unit.of(source().currency())))
                        .movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<JournalEntry> entries() {
        return counter.stores().journal().of(SpaceId.DEFAULT, ANN.in(Market.GB)).entries();
    }

    private Account source() {
        return counter.accounts(ANN).get(0);
    }
}
