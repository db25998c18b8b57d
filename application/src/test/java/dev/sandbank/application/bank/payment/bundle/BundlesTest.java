package dev.sandbank.application.bank.payment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.Counter;
import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentRequest;
import dev.sandbank.application.bank.payment.PaymentTarget;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment.State;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private final Payer ann = counter.payer(TestCustomer.EVERYTHING);
    private final BundleUseCases bundles = counter.payments().bundles();
    private final RunDue runDue =
            DueUseCases.over(counter.stores(), TestPorts.of(counter.clock(), new CountingSecrets()));

    @Test
    void paymentsAreMadeInOrderEachAlone() { // M23
        List<PaymentRequest> fifty = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            fifty.add(payment(landlord().id(), "0.50"));
        }
        fifty.set(6, payment("0".repeat(88), "0.50"));
        fifty.set(8, payment(landlord().id(), available().toPlainString()));
        BigDecimal before = available();

        Bundle taken = confirmed(request("b-1", null, fifty));
        assertThat(available()).isEqualByComparingTo(before);
        assertThat(taken.payments()).extracting(BundledPayment::state).contains(State.PENDING);
        runDue();

        Bundle done = bundles.readBundle().read(ann, taken.id());
        assertThat(done.payments()).hasSize(50);
        assertThat(done.payments().get(6).declined()).isEqualTo(BundledPayment.PAYEE_UNKNOWN);
        assertThat(done.payments().get(8).declined()).isEqualTo("FUNDS_INSUFFICIENT");
        assertThat(done.payments().stream().filter(one -> one.state() == State.POSTED))
                .hasSize(48);
        assertThat(before.subtract(available())).isEqualByComparingTo("24");
        assertThat(done.payments().stream().map(BundledPayment::reference).filter(Objects::nonNull))
                .isEqualTo(entries().stream().map(JournalEntry::reference).toList());
    }

    @Test
    void wrongTotalOrMalformedPaymentRefusesTheWholeBundle() { // M23
        List<PaymentRequest> two =
                List.of(payment(landlord().id(), "1"), payment(landlord().id(), "2"));

        assertRefused(() -> take(request("b", new BigDecimal("3.01"), two)), BankRefusal.INPUT_INVALID);
        assertRefused(() -> take(request("b", null, List.of())), BankRefusal.INPUT_INVALID);
        List<PaymentRequest> malformed =
                List.of(payment(landlord().id(), "1"), payment(landlord().id(), "0.001"));
        assertRefused(() -> take(request("b", null, malformed)), BankRefusal.INPUT_INVALID);
        List<PaymentRequest> many = new ArrayList<>();
        for (int i = 0; i <= Bundle.MOST; i++) {
            many.add(payment(landlord().id(), "1"));
        }
        assertRefused(() -> take(request("b", null, many)), BankRefusal.INPUT_INVALID);
        assertRefused(() -> take(request("b", new BigDecimal("3.00"), two)), StepUpRefusal.STEP_UP_REQUIRED);
        assertThat(entries()).isEmpty();
    }

    @Test
    void bundleThatIsSentAgainIsTheSameAndBooksNothing() { // M23
        List<PaymentRequest> one = List.of(payment(landlord().id(), "1"));
        Bundle taken = confirmed(request("b-1", null, one));
        runDue();

        assertThat(take(request("b-1", null, one)).id()).isEqualTo(taken.id());
        runDue();
        assertThat(entries()).hasSize(1);
        List<PaymentRequest> other = List.of(payment(landlord().id(), "2"));
        assertRefused(() -> take(request("b-1", null, other)), BankRefusal.INPUT_INVALID);
        assertThat(confirmed(request("b-2", null, one)).id()).isNotEqualTo(taken.id());
    }

    @Test
    void twoFlowsOfOneIdMakeOneBundle() {
        List<PaymentRequest> one = List.of(payment(landlord().id(), "1"));
        ControlFlowId first = challenged(request("b-1", null, one));
        ControlFlowId second = challenged(request("b-1", null, one));

        Bundle taken = confirm(first);
        assertThat(confirm(second)).isEqualTo(taken);
        runDue();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void paymentThatPendsIsToldAsPendingUntilItsMoneyLeaves() { // M22, M23
        Bundle taken = confirmed(request(null, null, List.of(payment(Counter.stranger("SANDBANK PENDS"), "5"))));
        runDue();
        assertThat(entries()).hasSize(1);
        assertThat(states(taken)).containsExactly(State.PENDING);

        counter.clock().advance(Duration.ofDays(1));
        runDue();
        assertThat(states(taken)).containsExactly(State.POSTED);
    }

    @Test
    void paymentsOfLaterDaysAreDeclinedAlone() {
        Recurrence tomorrow = Recurrence.once(
                LocalDays.at(counter.clock().now(SpaceId.DEFAULT), Market.GB).plusDays(1));
        PaymentRequest now = payment(landlord().id(), "1");
        Bundle taken = confirmed(request(null, null, List.of(Counter.on(tomorrow, now), now)));
        runDue();

        assertThat(states(taken)).containsExactly(State.DECLINED, State.POSTED);
        assertThat(taken.payments().get(0).declined()).isEqualTo("SCHEDULE_NOT_OFFERED");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void bundleReachesAnotherAccountOfTheSameCustomer() {
        Account other = counter.accounts(TestCustomer.EVERYTHING).get(1);
        Bundle taken = confirmed(request(null, null, List.of(counter.across(source().id(), other.id(), "1"))));
        runDue();

        assertThat(states(taken)).containsExactly(State.POSTED);
    }

    @Test
    void printedIdMeansTheNewestBundleOfTheApplicationItself() {
        Bundle own = confirmed(request(null, null, List.of(payment(landlord().id(), "1"))));
        Bundle later = new Bundle("B20991231000001", own.holder(), "other", null, own.takenAt(), own.payments());
        counter.stores().bankRecords().put(SpaceId.DEFAULT, Bundle.KIND, later);

        assertThat(bundles.readBundle().read(ann, Bundle.PRINTED_ID).id()).isEqualTo(own.id());
        assertRefused(() -> bundles.readBundle().read(ann, later.id()), BankRefusal.RESOURCE_UNKNOWN);
    }

    @Test
    void accountThatTheApplicationMayNoLongerUsePaysNothing() {
        ControlFlowId flow =
                challenged(request(null, null, List.of(payment(landlord().id(), "1"))));
        counter.presentCode(flow);
        Viewer fewer = new Viewer(SpaceId.DEFAULT, ann.viewer().customer(), Set.of());

        assertRefused(
                () -> bundles.confirmBundle().confirm(new Payer(ann.owner(), fewer, false), BundleForm.KNOWN, flow),
                BankRefusal.ACCOUNT_UNKNOWN);
        assertThat(confirm(flow).payments()).hasSize(1);
    }

    @Test
    void codeAndBundleBelongTogether() {
        ControlFlowId flow =
                challenged(request(null, null, List.of(payment(landlord().id(), "1"))));

        assertRefused(
                () -> bundles.confirmBundle().confirm(ann, BundleForm.KNOWN, flow), StepUpRefusal.STEP_UP_REQUIRED);
        counter.presentCode(flow);
        assertRefused(
                () -> bundles.confirmBundle().confirm(ann, BundleForm.ADHOC, flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        Bundle taken = bundles.confirmBundle().confirm(ann, BundleForm.KNOWN, flow);
        assertRefused(
                () -> bundles.confirmBundle().confirm(ann, BundleForm.KNOWN, flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertRefused(
                () -> bundles.readBundle().read(counter.payer(TestCustomer.NEWCOMER), taken.id()),
                BankRefusal.RESOURCE_UNKNOWN);
        assertThat(bundles.readBundle().read(ann, Bundle.PRINTED_ID)).isEqualTo(taken);
    }

    private List<State> states(Bundle taken) {
        return bundles.readBundle().read(ann, taken.id()).payments().stream()
                .map(BundledPayment::state)
                .toList();
    }

    private void runDue() {
        runDue.run(SpaceId.DEFAULT, counter.clock().now(SpaceId.DEFAULT));
    }

    private Bundle confirmed(BundleRequest request) {
        return confirm(challenged(request));
    }

    private Bundle confirm(ControlFlowId flow) {
        counter.presentCode(flow);
        return bundles.confirmBundle().confirm(ann, BundleForm.KNOWN, flow);
    }

    private ControlFlowId challenged(BundleRequest request) {
        Refused refused = catchThrowableOfType(Refused.class, () -> take(request));
        return new ControlFlowId(((StepUpRequired) refused.refusal()).controlFlowId());
    }

    private Bundle take(BundleRequest request) {
        return bundles.takeBundle().take(ann, request);
    }

    private static BundleRequest request(
            @Nullable String id, @Nullable BigDecimal total, List<PaymentRequest> payments) {
        return new BundleRequest(
                BundleForm.KNOWN,
                id == null ? null : new Sent("bundleId", id),
                total == null ? null : new AskedAmount("total", total),
                "payments",
                payments);
    }

    private PaymentRequest payment(String payee, String amount) {
        return payment(new PaymentTarget.Known("payeeId", payee), amount);
    }

    private PaymentRequest payment(PaymentTarget target, String amount) {
        return Counter.request(PaymentKind.EXTERNAL, source().id(), target, amount);
    }

    private Payee landlord() {
        return counter.payments().listPayees().list(ann).stream()
                .filter(payee -> payee.kind() == PayeeKind.EXTERNAL)
                .findFirst()
                .orElseThrow();
    }

    private Account source() {
        return counter.accounts(TestCustomer.EVERYTHING).get(0);
    }

    private BigDecimal available() {
        return source().available().decimal();
    }

    private List<JournalEntry> entries() {
        return counter.stores()
                .journal()
                .of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(Market.GB))
                .entries();
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused).isNotNull().extracting(Refused::reason).isEqualTo(reason);
    }
}
