package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBuilder;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.StepUpRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments over every kind of stores. */
public abstract class PaymentContract {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;

    private Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private Account from = own(0);
    private Account theirs = first(BOB);

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        counter = new Counter(emptyStores(), Market.GB);
        from = own(0);
        theirs = first(BOB);
    }

    @Test
    void transferShowsOnBothSidesAndNamesTheOther() {
        PaidReceipt paid = counter.pay(counter.payer(ANN), counter.across(from.id(), theirs.id(), "12.34"));

        assertThat(own(0).available()).isEqualTo(from.available().minus(pounds("12.34")));
        assertThat(first(BOB).available()).isEqualTo(theirs.available().plus(pounds("12.34")));
        assertThat(paid.source().available()).isEqualTo(own(0).available());
        JournalEntry entry = journal(BOB).entries().get(0);
        assertThat(entry).isEqualTo(journal(ANN).entries().get(0));
        assertThat(entry.subject(true))
                .isEqualTo(Objects.requireNonNull(entry.counterpart()).subject())
                .isNotEqualTo(entry.subject(false));
        assertThat(entry.counterpart()).extracting(Counterpart::customer).isEqualTo(BOB.in(Market.GB));
    }

    @Test
    void refusedPaymentChangesNothing() { // M17, M20
        CustomerJournal before = journal(ANN);
        String more = from.available().plus(pounds("0.01")).decimal().toPlainString();

        assertRefused(
                () -> counter.pay(counter.payer(ANN), counter.across(from.id(), theirs.id(), more)),
                PaymentRefusal.FUNDS_INSUFFICIENT);
        assertRefused(
                () -> counter.pay(counter.payer(ANN), counter.own(from.id(), from.id(), "1")),
                BankRefusal.INPUT_INVALID);
        assertRefused(
                () -> counter.pay(counter.payer(ANN), counter.own(theirs.id(), from.id(), "1")),
                BankRefusal.ACCOUNT_UNKNOWN);
        assertThat(journal(ANN)).isEqualTo(before);
    }

    @Test
    void amountThatFitsWithoutItsFeeIsRefusedAndNothingMoves() { // M19
        CustomerJournal before = journal(ANN);
        Payee abroad = payees().stream()
                .filter(payee -> payee.currency() == Currency.JPY)
                .findFirst()
                .orElseThrow();
        String all = from.available().decimal().toPlainString();

        assertRefused(
                () -> counter.pay(counter.payer(ANN), counter.known(PaymentKind.WIRE, from.id(), abroad.id(), all)),
                PaymentRefusal.FUNDS_INSUFFICIENT);
        assertThat(journal(ANN)).isEqualTo(before);
    }

    @Test
    void quoteOfAnotherKindCustomerOrApplicationIsUnknown() { // M16
        PaymentRequest request = counter.across(from.id(), theirs.id(), "1");
        ControlFlowId flow = prepare(request);

        assertUnknown(counter.payer(ANN), PaymentKind.EXTERNAL, flow);
        assertUnknown(counter.payer(BOB), PaymentKind.INTERNAL, flow);
        assertUnknown(counter.payer(ANN, "another"), PaymentKind.INTERNAL, flow);
        execute(flow);
        assertUnknown(counter.payer(ANN), PaymentKind.INTERNAL, flow);
    }

    @Test
    void quoteEndsAfterTenMinutes() { // M18
        ControlFlowId late = prepare(counter.across(from.id(), theirs.id(), "1"));
        ControlFlowId inTime = prepare(counter.across(from.id(), theirs.id(), "1"));
        counter.clock().advance(Duration.ofMinutes(10).minusMillis(1));
        execute(inTime);
        counter.clock().advance(Duration.ofMillis(1));

        assertUnknown(counter.payer(ANN), PaymentKind.INTERNAL, late);
    }

    @Test
    void firstPaymentToSomebodyNeedsACodeAndTheSecondDoesNot() {
        counter = new Counter(counter.stores(), Market.GB, StepUpRules.DEFAULT);
        ControlFlowId first = prepare(counter.across(from.id(), theirs.id(), "1"));

        assertRefused(() -> execute(first), StepUpRefusal.STEP_UP_REQUIRED);
        assertThat(journal(ANN).entries()).isEmpty();
        counter.presentCode(first);
        execute(first);
        execute(prepare(counter.across(from.id(), theirs.id(), "1")));
        assertThat(journal(ANN).entries()).hasSize(2);
        String large = counter.accounts(ANN)
                .get(0)
                .available()
                .decimal()
                .min(new BigDecimal("1500"))
                .toPlainString();
        ControlFlowId big = prepare(counter.across(from.id(), theirs.id(), large));
        assertRefused(() -> execute(big), StepUpRefusal.STEP_UP_REQUIRED);
    }

    @Test
    void adhocPayeeExistsOnceThePaymentIsBookedAndOnlyOnce() { // M24
        PaymentRequest request = Counter.request(
                PaymentKind.INTERNAL,
                from.id(),
                Counter.adhoc(PayeeKind.INTERNAL, theirs.id().value(), true),
                "1");
        int before = payees().size();
        ControlFlowId abandoned = prepare(request);
        assertThat(payees()).hasSize(before);

        execute(abandoned);
        execute(prepare(request));
        assertThat(payees()).hasSize(before + 1);
    }

    @Test
    void payeesHaveABoundAndTheRefusedPaymentIsNotBooked() {
        Payee first = payees().get(0);
        for (int i = 0; i < Payee.MOST; i++) {
            counter.stores()
                    .bankRecords()
                    .put(
                            SpaceId.DEFAULT,
                            Payee.KIND,
                            PayeeBuilder.builder(first).id("added" + i).build());
        }
        PaymentRequest request = Counter.request(
                PaymentKind.INTERNAL,
                from.id(),
                Counter.adhoc(PayeeKind.INTERNAL, theirs.id().value(), true),
                "1");

        assertRefused(() -> execute(prepare(request)), PaymentRefusal.PAYEES_FULL);
        assertThat(journal(ANN).entries()).isEmpty();
    }

    @Test
    void foreignPaymentMovesEachAccountInItsOwnCurrency() { // M1, M15
        Payee abroad = payees().stream()
                .filter(payee -> payee.currency() == Currency.JPY)
                .findFirst()
                .orElseThrow();
        PaidReceipt paid =
                counter.pay(counter.payer(ANN), counter.known(PaymentKind.WIRE, from.id(), abroad.id(), "10"));

        assertThat(paid.order().debit()).isEqualTo(pounds("10"));
        assertThat(paid.order().credit().currency()).isEqualTo(Currency.JPY);
        assertThat(own(0).available())
                .isEqualTo(from.available().minus(paid.order().total()));
    }

    private ControlFlowId prepare(PaymentRequest request) {
        return counter.payments()
                .preparePayment()
                .prepare(counter.payer(ANN), request)
                .flow();
    }

    private PaidReceipt execute(ControlFlowId flow) {
        return counter.payments().executePayment().execute(counter.payer(ANN), PaymentKind.INTERNAL, flow);
    }

    private void assertUnknown(Payer payer, PaymentKind kind, ControlFlowId flow) {
        assertRefused(
                () -> counter.payments().executePayment().execute(payer, kind, flow),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    private List<Payee> payees() {
        return counter.payments().listPayees().list(counter.payer(ANN));
    }

    private CustomerJournal journal(TestCustomer customer) {
        return counter.stores().journal().of(SpaceId.DEFAULT, customer.in(Market.GB));
    }

    private Account own(int index) {
        return counter.accounts(ANN).get(index);
    }

    private Account first(TestCustomer customer) {
        return counter.first(customer).orElseThrow();
    }

    private static Money pounds(String amount) {
        return Money.of(amount, Currency.GBP);
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused).isNotNull().extracting(Refused::reason).isEqualTo(reason);
    }
}
