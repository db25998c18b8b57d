package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** From the request for a loan to its schedule, and who may go which part of the way. */
class LoanBookingTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final FlowOwner OWNER = new FlowOwner(SpaceId.DEFAULT, "shop", CUSTOMER.userId());

    private final InMemoryStores stores = new InMemoryStores();
    private final Ports ports = TestPorts.of(new SettableClock(), new CountingSecrets());
    private final StepUpUseCases stepUp = StepUpUseCases.over(stores, ports);
    private final CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());
    private final BankViews views = new BankViews(banks);
    private final LoanUseCases loans =
            LoanUseCases.over(stores, ports, banks, views, stepUp, new ReadProfile(ports.seeds(), stores.journal()));
    private final Borrower customer = new Borrower(viewer(), null, false);
    private final HeldCard card = views.of(viewer()).cards().get(1);
    private final Borrower holder = new Borrower(viewer(), card.id(), false);

    @Property(tries = 100)
    void scheduleOfABookedLoanIsTheOneThatWasQuoted(
            @ForAll @LongRange(min = 24, max = 10_000_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        LoanRequest request = request(card.id().value(), BigDecimal.valueOf(cents, 2), months);
        LoanReference booked = book(holder, request);

        RepaymentSchedule quoted = loans.quoteLoan().quote(holder, request).schedule();
        assertThat(loans.readLoanSchedule().read(holder, booked.value())).isEqualTo(quoted);
        assertThat(loans.readLoanSchedule().read(customer, booked.value())).isEqualTo(quoted);
    }

    @Test
    void everyBookingHasAReferenceOfItsOwn() {
        LoanRequest same = request(card.id().value(), new BigDecimal("60000"), 12);
        Set<LoanReference> references = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            references.add(book(holder, same));
        }
        assertThat(references).hasSize(20);
    }

    @Test
    void referenceThatIsMadeUpOrOfAnotherCardIsOfNoLoan() {
        String booked = book(holder, request(card.id().value(), new BigDecimal("60000"), 12))
                .value();
        Borrower otherCard =
                new Borrower(viewer(), views.of(viewer()).cards().get(2).id(), false);

        assertRefused(() -> loans.readLoanSchedule().read(otherCard, booked), LoanRefusal.LOAN_UNKNOWN);
        for (int i = 0; i < booked.length(); i++) {
            char other = booked.charAt(i) == '0' ? '1' : '0';
            String forged = booked.substring(0, i) + other + booked.substring(i + 1);
            assertRefused(() -> loans.readLoanSchedule().read(holder, forged), LoanRefusal.LOAN_UNKNOWN);
        }
        for (String noReference : new String[] {"", "z".repeat(20), booked + "0", "-".repeat(20)}) {
            assertRefused(() -> loans.readLoanSchedule().read(holder, noReference), LoanRefusal.LOAN_UNKNOWN);
        }
    }

    @Test
    void holderOfACardBorrowsOnThatCardAlone() {
        assertThat(loans.listLoanOffers().list(holder))
                .extracting(offer -> offer.card().id())
                .containsExactly(card.id());
        assertThat(loans.listLoanOffers().list(customer)).hasSize(2);
        HeldCard other = views.of(viewer()).cards().get(2);
        assertThat(loans.listCardLoans().list(customer, other.id().value())).hasSize(4);
        assertRefused(() -> loans.listCardLoans().list(holder, other.id().value()), BankRefusal.ACCOUNT_UNKNOWN);
        assertRefused(() -> loans.listCardLoans().list(holder, other.account().value()), BankRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void strictBorrowersGetNoLoansOnAnAccountWithoutACreditCardAndNobodyOnAStrangers() {
        Borrower strict = new Borrower(viewer(), null, true);
        AccountId savings = views.of(viewer()).holdings().accounts().get(0).id();
        assertRefused(() -> loans.listCardLoans().list(strict, savings.value()), LoanRefusal.ACCOUNT_WITHOUT_LOANS);
        assertThat(loans.listCardLoans().list(customer, savings.value())).hasSize(4);
        assertRefused(() -> loans.listCardLoans().list(customer, "ab".repeat(44)), BankRefusal.ACCOUNT_UNKNOWN);
        assertThat(loans.listCardLoans().list(customer, card.account().value()))
                .isEqualTo(loans.listCardLoans().list(customer, card.id().value()));
    }

    private LoanReference book(Borrower borrower, LoanRequest request) {
        ControlFlowId flow = new ControlFlowId(loans.bookLoan()
                .book(LoanDoor.ofCustomer(OWNER), borrower, request, AskedPayout.ANYWHERE)
                .controlFlowId());
        assertRefused(
                () -> loans.confirmLoan().confirm(LoanDoor.ofCustomer(OWNER), borrower, flow),
                StepUpRefusal.STEP_UP_REQUIRED);
        stepUp.presentOneTimeCode()
                .present(SpaceId.DEFAULT, "shop", flow, new PresentedCode.Typed(OneTimeCode.PUBLISHED, false));
        return loans.confirmLoan().confirm(LoanDoor.ofCustomer(OWNER), borrower, flow);
    }

    private static LoanRequest request(String id, BigDecimal amount, int months) {
        return new LoanRequest(id, new AskedAmount("loanAmount", amount), new AskedTenor(months));
    }

    private Viewer viewer() {
        return new Viewer(
                SpaceId.DEFAULT,
                CUSTOMER,
                banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().ids());
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThat(catchThrowableOfType(Refused.class, call).reason()).isEqualTo(reason);
    }
}
