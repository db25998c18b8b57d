package dev.sandbank.application.bank.loan;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A customer who borrows, over some stores, in a market whose loans are annuities. */
public final class Lender {

    static final SpaceId SPACE = SpaceId.DEFAULT;

    private static final Market MARKET = Market.IN;
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(MARKET);
    private static final FlowOwner OWNER = new FlowOwner(SPACE, "shop", CUSTOMER.userId());

    public final Stores stores;
    final SettableClock clock = new SettableClock();
    final CustomerBanks banks;
    private final BankViews views;
    private final StepUpUseCases stepUp;
    private final LoanUseCases loans;
    private final RunDue runDue;

    public Lender(Stores stores) {
        this.stores = stores;
        Ports ports = TestPorts.of(clock, new CountingSecrets());
        this.banks = new CustomerBanks(clock, ports.seeds(), stores.journal());
        this.views = new BankViews(banks);
        this.stepUp = StepUpUseCases.over(stores, ports);
        this.loans = LoanUseCases.over(
                stores, ports, banks, views, stepUp, new ReadProfile(ports.seeds(), stores.journal()));
        this.runDue = DueUseCases.over(stores, ports);
    }

    /** A way to loans that an operation confirms. */
    LoanDoor door(Purpose confirmedBy) {
        return new LoanDoor(OWNER, confirmedBy, "");
    }

    public LoanUseCases useCases() {
        return loans;
    }

    public Borrower borrower() {
        return new Borrower(
                new Viewer(SPACE, CUSTOMER, banks.of(SPACE, CUSTOMER).holdings().ids()), null, false);
    }

    public static CustomerId customer() {
        return CUSTOMER;
    }

    public HeldCard creditCard() {
        return loans.listLoanOffers().list(borrower()).get(0).card();
    }

    /** The first deposit, which pays for itself. */
    public Account savings() {
        return deposits()
                .filter(account -> account.kind().canPay() && account.currency() == MARKET.currency())
                .findFirst()
                .orElseThrow();
    }

    /** All deposits, also those in other currencies. */
    public Stream<Account> deposits() {
        return banks.of(SPACE, CUSTOMER).holdings().accounts().stream()
                .filter(account -> account.kind().isDeposit());
    }

    public Account account(AccountId id) {
        return banks.of(SPACE, CUSTOMER).holdings().find(id).orElseThrow();
    }

    public BookedLoan book(String carrier, String amount, int months) {
        LoanRequest request =
                new LoanRequest(carrier, new AskedAmount("loanAmount", new BigDecimal(amount)), new AskedTenor(months));
        ControlFlowId flow = new ControlFlowId(loans.bookLoan()
                .book(LoanDoor.ofCustomer(OWNER), borrower(), request, AskedPayout.ANYWHERE)
                .controlFlowId());
        present(flow);
        return loan(loans.confirmLoan()
                .confirm(LoanDoor.ofCustomer(OWNER), borrower(), flow)
                .value());
    }

    void present(ControlFlowId flow) {
        stepUp.presentOneTimeCode().present(SPACE, "shop", flow, new PresentedCode.Typed(OneTimeCode.PUBLISHED, false));
    }

    /** Pays with the credit card; the payment. */
    CardPayment spend(String amount) {
        return new SpendWithCard(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock)
                .spend(purchase(amount))
                .payment();
    }

    /** Holds money on the credit card; the reference of the payment. */
    String hold(String amount) {
        return holds().authorizePayment().authorize(purchase(amount)).hold().reference();
    }

    private CardPurchase purchase(String amount) {
        return new CardPurchase(
                SPACE, CUSTOMER, creditCard().id().value(), new MerchantName("Sofa Shop"), new BigDecimal(amount));
    }

    /** What shops and operators do. */
    HoldUseCases holds() {
        return HoldUseCases.over(
                new AuthorizePayment(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock),
                new EntryWork(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock));
    }

    /** The loans as a unit of work would have them that begins now. */
    OpenLoans loans() {
        return new OpenLoans(
                SPACE, banks.of(SPACE, CUSTOMER), stores.journal(), stores.bankRecords(), clock.now(SPACE));
    }

    List<JournalEntry> entries() {
        return stores.journal().of(SPACE, CUSTOMER).entries();
    }

    public BookedLoan loan(String reference) {
        return all().stream()
                .filter(loan -> loan.id().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    public List<BookedLoan> all() {
        return stores.bankRecords().of(SPACE, BookedLoan.KIND, Holder.of(CUSTOMER));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(SPACE), MARKET.zone());
    }

    /** Moves the clock to the noon of a day, and does what is due until then. */
    public void goTo(LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(MARKET.zone()).toInstant());
        runDue.run(SPACE, clock.now(SPACE));
    }

    /** What entries took from an account or added to it; the seed moves money too, as days go by. */
    long moved(AccountId account) {
        return stores.journal()
                .balance(SPACE, LedgerAccount.of(account), Unit.of(MARKET.currency()), today())
                .available();
    }

    /** The points that an entry gave, or took if there are less than none. */
    long points(JournalEntry entry) {
        return entry.entry().amountOn(LedgerAccount.pointsOf(CUSTOMER), Unit.POINTS);
    }

    /** What the ledger says is owed of a loan. */
    public Money owedInLedger(BookedLoan loan) {
        Unit unit = Unit.of(loan.quote().amount().currency());
        long balance = stores.journal()
                .balance(SPACE, LedgerAccount.loan(loan.id()), unit, today().plusYears(1))
                .booked();
        return new Money(-balance, loan.quote().amount().currency());
    }
}
