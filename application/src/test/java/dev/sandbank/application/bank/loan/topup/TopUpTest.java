package dev.sandbank.application.bank.loan.topup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Lender;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.loan.topup.TopUpOffer;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A running loan is topped up: the old one ends, and only what is lent on top is paid out (M62). */
class TopUpTest {

    private static final String RICH = "2000000";

    private final Lender lender = new Lender(new InMemoryStores());
    private final TopUpUseCases topUps = lender.useCases().topUps();

    @Test
    void bookedLoanEndsAndTheRestIsPaidOut_M62() {
        BookedLoan old = lender.book(lender.creditCard().id().value(), "400000", 24);
        Account before = lender.savings();

        TopUpApplication done = accept(approved(false), "50000", 36);

        assertThat(done.wish().old()).isEqualTo(old.reference());
        BookedLoan fresh = lender.loan(Objects.requireNonNull(done.booked()).value());
        Money more = Money.of("50000", before.currency());
        assertThat(fresh.kind()).isEqualTo(LoanKind.CONSOLIDATION);
        assertThat(fresh.quote().amount()).isEqualTo(old.owed().plus(more));
        assertThat(lender.owedInLedger(fresh)).isEqualTo(fresh.owed());
        assertThat(lender.loan(old.id()).course().end()).isEqualTo(LoanEnd.CONSOLIDATED);
        assertThat(lender.owedInLedger(lender.loan(old.id())).minorUnits()).isZero();
        assertThat(lender.account(before.id()).available())
                .isEqualTo(before.available().plus(more));
    }

    @Test
    void loanOfTheSeedIsAdoptedAndEnds_M62() {
        TopUpApplication done = accept(approved(false), "50000", 12);

        assertThat(lender.all()).hasSize(2);
        BookedLoan adopted =
                lender.loan(Objects.requireNonNull(done.wish().old()).value());
        assertThat(adopted.course().end()).isEqualTo(LoanEnd.CONSOLIDATED);
        assertThat(lender.owedInLedger(adopted).minorUnits()).isZero();
        assertThat(lender.loan(Objects.requireNonNull(done.booked()).value())
                        .quote()
                        .amount())
                .isEqualTo(offer(done)
                        .outstanding()
                        .plus(Money.of("50000", adopted.owed().currency())));
    }

    @Test
    void furtherLoanRunsBesideTheOthers() {
        TopUpApplication done = accept(approved(true), "50000", 12);

        assertThat(lender.all()).singleElement().satisfies(loan -> {
            assertThat(loan.reference()).isEqualTo(done.booked());
            assertThat(loan.kind()).isEqualTo(LoanKind.CASH);
            assertThat(loan.fee().decimal()).isEqualByComparingTo("500");
        });
    }

    @Test
    void secondApplicationForTheSameLoanComesTooLate() {
        TopUpApplication late = approved(false);
        accept(approved(false), "50000", 12);

        assertRefused(() -> accept(late, "50000", 12), LoanRefusal.LOAN_ENDED);
        assertThat(lender.all()).filteredOn(BookedLoan::isRunning).hasSize(1);
    }

    @Test
    void whatWasOfferedIsReckonedAgainWithWhatIsOwedByThen() {
        TopUpApplication one = approved(true, "250000");
        TopUpApplication two = approved(true, "250000");
        String most = offer(one).choices().get(0).most().decimal().toPlainString();
        accept(one, most, 12);

        assertRefused(() -> accept(two, most, 12), OnboardingRefusal.OFFER_EXCEEDED);
        assertThat(lender.all()).hasSize(1);
    }

    @Test
    void moreThanWasOfferedAnotherLengthAndAnUnknownAccountAreRefused() {
        TopUpApplication offered = approved(false);
        assertRefused(() -> accept(offered, "50000000", 12), OnboardingRefusal.OFFER_EXCEEDED);
        assertRefused(() -> accept(offered, "50000", 13), OnboardingRefusal.PRODUCT_NOT_OFFERED);
        assertRefused(
                () -> topUps.acceptTopUp()
                        .accept(claim(offered), amount("loanTopupAmount", "50000"), new AskedTenor(12), "XXXXXX0000"),
                OnboardingRefusal.PAYOUT_ACCOUNT_UNKNOWN);
        assertThat(lender.all()).isEmpty();
    }

    @Test
    void customerWhoEarnsLittleIsDeclinedByTheStatedIncomeOrTheKnownOne() {
        assertThat(decided(screened(apply(false), "60000")).stage()).isEqualTo(Stage.DECLINED);
        TopUpApplication known = screened(apply(false), null);
        assertThat(Objects.requireNonNull(known.income()).minorUnits()).isPositive();
    }

    @Test
    void offerThatRunsStandsAndOneThatRanOutIsMadeAnew() {
        TopUpApplication offered = approved(false);
        assertThat(decided(offered)).isEqualTo(offered);

        lender.goTo(lender.today().plusDays(31));

        assertRefused(() -> accept(offered, "50000", 12), OnboardingRefusal.OFFER_EXPIRED);
        assertThat(offer(decided(offered)).madeOn()).isEqualTo(lender.today());
    }

    @Test
    void otherProgramsDoNotFindItAndTheOldestFallAway() {
        TopUpApplication begun = apply(false);
        TopUpClaim other = new TopUpClaim(lender.borrower(), "other", begun.id());
        assertRefused(() -> topUps.decideTopUp().decide(other), BankRefusal.RESOURCE_UNKNOWN);
        for (int i = 0; i < TopUpApplication.MOST; i++) {
            apply(false);
        }
        assertRefused(() -> decided(begun), BankRefusal.RESOURCE_UNKNOWN);
        assertThat(lender.stores.bankRecords().of(SpaceId.DEFAULT, TopUpApplication.KIND, Holder.of(Lender.customer())))
                .hasSize(TopUpApplication.MOST);
    }

    @Test
    void loansInOtherCurrenciesAreNotToppedUp() {
        Account foreign = lender.deposits()
                .filter(account -> account.currency() != lender.savings().currency())
                .findFirst()
                .orElseThrow();
        AskedTopUp asked = new AskedTopUp(null, foreign.id().value(), null, true);

        assertRefused(
                () -> topUps.applyForTopUp().apply(lender.borrower(), "shop", asked),
                LoanRefusal.ACCOUNT_WITHOUT_LOANS);
    }

    @Test
    void quoteRefusesRatesAndAmountsThatNobodyHas() {
        assertThat(quote("25000", "14.4").offered()).hasSize(4);
        assertRefused(() -> quote("25000", "100.01"), BankRefusal.INPUT_INVALID);
        assertRefused(() -> quote("25000", "1.1234567"), BankRefusal.INPUT_INVALID);
        assertRefused(() -> quote("0.05", "14.4"), BankRefusal.INPUT_INVALID);
        assertThat(quote("250", "100").schedule().withAll().annual()).isLessThan(new BigDecimal("10000"));
        assertRefused(() -> quote("249.99", "14.4"), BankRefusal.INPUT_INVALID);
    }

    private QuoteTopUp.Quoted quote(String loan, String rate) {
        return topUps.quoteTopUp()
                .quote(
                        lender.borrower(),
                        new QuoteTopUp.Terms(
                                amount("loanAmount", loan),
                                amount("insurancePremiumAmount", "0"),
                                amount("feeAmount", "250"),
                                amount("loanInterestRate", rate),
                                new AskedTenor(12)));
    }

    private TopUpApplication apply(boolean further) {
        String card = lender.creditCard().id().value();
        return topUps.applyForTopUp().apply(lender.borrower(), "shop", new AskedTopUp(card, null, null, further));
    }

    private TopUpApplication screened(TopUpApplication begun, @Nullable String income) {
        return topUps.screenTopUp().screen(claim(begun), income == null ? null : amount("monthlyIncome", income));
    }

    private TopUpApplication decided(TopUpApplication screened) {
        return topUps.decideTopUp().decide(claim(screened));
    }

    private TopUpApplication approved(boolean further) {
        return approved(further, RICH);
    }

    private TopUpApplication approved(boolean further, String income) {
        return decided(screened(apply(further), income));
    }

    private TopUpApplication accept(TopUpApplication offered, String amount, int months) {
        return topUps.acceptTopUp()
                .accept(
                        claim(offered),
                        amount("loanTopupAmount", amount),
                        new AskedTenor(months),
                        lender.savings().number().value());
    }

    private TopUpClaim claim(TopUpApplication application) {
        return new TopUpClaim(lender.borrower(), "shop", application.id());
    }

    private static TopUpOffer offer(TopUpApplication application) {
        return Objects.requireNonNull(application.offer());
    }

    private static AskedAmount amount(String field, String value) {
        return new AskedAmount(field, new BigDecimal(value));
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
