package dev.sandbank.application.bank.payment;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.PaymentUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.money.AmountSide;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.StepUpRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A counter at which the test customers of a market pay, over some stores. */
public final class Counter {

    private static final String CLIENT = "shop";

    private final Stores stores;
    private final Market market;
    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks;
    private final PaymentUseCases payments;
    private final StepUpUseCases stepUp;
    private final RunDue runDue;

    /** One that asks for no one-time codes. */
    public Counter(Stores stores, Market market) {
        this(stores, market, StepUpRules.parse(StepUpRules.NONE));
    }

    Counter(Stores stores, Market market, StepUpRules rules) {
        this.stores = stores;
        this.market = market;
        Ports ports = TestPorts.over(stores, clock, new CountingSecrets(), policy(rules));
        this.banks = new CustomerBanks(clock, ports.seeds(), stores.journal());
        this.stepUp = StepUpUseCases.over(stores, ports);
        this.runDue = DueUseCases.over(stores, ports);
        this.payments = PaymentUseCases.over(stores, ports, banks, new BankViews(banks), stepUp);
    }

    public Stores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(SpaceId.DEFAULT), market.zone());
    }

    public PaymentUseCases payments() {
        return payments;
    }

    /** The customer, who lets the application use all accounts. */
    public Payer payer(TestCustomer customer) {
        return payer(customer, CLIENT);
    }

    Payer payer(TestCustomer customer, String client) {
        CustomerId id = customer.in(market);
        return new Payer(
                new FlowOwner(SpaceId.DEFAULT, client, id.userId()),
                new Viewer(
                        SpaceId.DEFAULT,
                        id,
                        banks.of(SpaceId.DEFAULT, id).holdings().ids()),
                false);
    }

    /** The accounts of the customer from which and to which payments go. */
    public List<Account> accounts(TestCustomer customer) {
        return banks.of(SpaceId.DEFAULT, customer.in(market)).holdings().accounts().stream()
                .filter(account -> account.kind().canPay() && account.kind().isDeposit())
                .toList();
    }

    Account account(TestCustomer customer, AccountId id) {
        return accounts(customer).stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An own transfer in the currency of the source account. */
    PaymentRequest own(AccountId from, AccountId to, String amount) {
        return request(PaymentKind.PERSONAL, from, new PaymentTarget.Own("destinationAccountId", to), amount);
    }

    /** A payment to a payee. */
    PaymentRequest known(PaymentKind kind, AccountId from, String payee, String amount) {
        return request(kind, from, new PaymentTarget.Known("payeeId", payee), amount);
    }

    /** A payment to another customer by the account's id. */
    public PaymentRequest across(AccountId from, AccountId to, String amount) {
        return request(PaymentKind.INTERNAL, from, adhoc(PayeeKind.INTERNAL, to.value(), false), amount);
    }

    static PaymentTarget adhoc(PayeeKind kind, String account, boolean kept) {
        return new PaymentTarget.Adhoc(
                new AdhocDetails(kind, new Sent("payeeAccountNumber", account), null, null, null, null, null), kept);
    }

    /** Somebody of that name at another bank. */
    public static PaymentTarget stranger(String name) {
        return new PaymentTarget.Adhoc(
                new AdhocDetails(
                        PayeeKind.EXTERNAL,
                        new Sent("number", "12345678"),
                        new Sent("bank", "208916"),
                        null,
                        null,
                        new Sent("name", name),
                        null),
                false);
    }

    public static PaymentRequest request(PaymentKind kind, AccountId from, PaymentTarget target, String amount) {
        return new PaymentRequest(
                kind, from, target, new AskedAmount("amount", new BigDecimal(amount)), AmountSide.SOURCE, null, "");
    }

    /** The request on other days. */
    public static PaymentRequest on(Recurrence days, PaymentRequest request) {
        return new PaymentRequest(
                request.kind(),
                request.source(),
                request.target(),
                request.amount(),
                request.side(),
                new AskedSchedule(days, "start", "end"),
                request.remarks());
    }

    /** Moves the clock to noon of a day and does what fell due; says how much that was. */
    DueCounts reach(LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(market.zone()).toInstant());
        return runDue.run(SpaceId.DEFAULT, clock.now());
    }

    List<ScheduledPayment> scheduled() {
        return stores.bankRecords().all(SpaceId.DEFAULT, ScheduledPayment.KIND);
    }

    /** Prepares and books. */
    public PaidReceipt pay(Payer payer, PaymentRequest request) {
        PreparedPayment prepared = payments.preparePayment().prepare(payer, request);
        return payments.executePayment().execute(payer, request.kind(), prepared.flow());
    }

    /** Presents the published code. */
    public void presentCode(ControlFlowId flow) {
        stepUp.presentOneTimeCode()
                .present(SpaceId.DEFAULT, CLIENT, flow, new PresentedCode.Typed(OneTimeCode.PUBLISHED, false));
    }

    private static Policy policy(StepUpRules rules) {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                usual.lifetimes(),
                usual.usualRate(),
                usual.insecureRedirects(),
                usual.registration(),
                usual.adminSecondFactor(),
                rules);
    }

    Optional<Account> first(TestCustomer customer) {
        return accounts(customer).stream().findFirst();
    }
}
