package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M63: a plan for a payment that was made here ends when that payment is given back, on whatever way. */
class PlanGivenBackTest {

    private final Lender lender = new Lender(new InMemoryStores());
    private final String card = lender.creditCard().id().value();
    private final AccountId account = lender.creditCard().account();
    private final long before = lender.moved(account);

    @Test
    void refundOfWhatIsPendingEndsThePlan_M63() {
        String paid = lender.spend("20000").reference();
        BookedLoan plan = book(paid);

        refund(paid, null);

        assertEnded(plan);
        lender.goTo(lender.today().plusDays(5));
        assertThat(lender.moved(account)).isEqualTo(before - plan.fee().minorUnits());
    }

    @Test
    void refundsInPartsPayThePlanAndTheLastOneEndsIt_M63() {
        String paid = lender.spend("20000").reference();
        BookedLoan plan = book(paid);
        lender.goTo(lender.today().plusDays(5));
        long posted = lender.moved(account);

        refund(paid, "15000");
        assertThat(lender.loan(plan.id()).isRunning()).isTrue();
        assertThat(lender.loan(plan.id()).owed().decimal()).isEqualByComparingTo("5000");
        refund(paid, "5000");

        assertEnded(plan);
        assertThat(posted).isEqualTo(before - plan.fee().minorUnits());
        assertThat(lender.moved(account)).isEqualTo(posted);
    }

    @Test
    void reversalEndsThePlanAndGivesBackWhatWasPaid_M63() {
        String paid = lender.spend("20000").reference();
        BookedLoan plan = book(paid);
        Money instalments = payTwo(plan);
        long available = lender.moved(account);

        lender.holds().reverseEntry().reverse(named(paid), false);

        assertEnded(plan);
        assertThat(lender.moved(account)).isEqualTo(available + instalments.minorUnits());
    }

    @Test
    void refundOfThePlanIsOneOfThePaymentAndOfItsPointsOnce_M63() {
        String paid = lender.spend("20000").reference();
        BookedLoan plan = book(paid);
        Money instalments = payTwo(plan);
        long available = lender.moved(account);

        BookedLoan ended = lender.useCases().refundInstalments().refund(lender.borrower(), card, paid);

        assertThat(ended.course().end()).isEqualTo(LoanEnd.REFUNDED);
        assertEnded(plan);
        assertThat(lender.moved(account)).isEqualTo(available + instalments.minorUnits());
        assertThat(lender.entries())
                .filteredOn(entry -> entry.kind() == EntryKind.POINTS_TAKEN_BACK)
                .hasSize(1);
        assertThat(points()).isZero();
        assertRefused(PaymentRefusal.REFUND_TOO_LARGE, () -> refund(paid, null));
    }

    @Test
    void onlyWhatStandsInFullCanBePlanned_M63() {
        String held = lender.hold("20000");
        String back = lender.spend("20000").reference();
        String stands = lender.spend("20000").reference();
        refund(back, null);

        assertThat(lender.useCases()
                        .listInstalmentPurchases()
                        .list(lender.borrower(), card, PlanSource.PENDING_TRANSACTION)
                        .purchases())
                .extracting(line -> line.movement().reference())
                .contains(stands)
                .doesNotContain(held, back);
        BookedLoan plan = book(held);
        PlannedPurchase planned = Objects.requireNonNull(plan.purchase());
        assertThat(planned.reference()).isNotIn(held, back);
        PlannedPurchase gone =
                new PlannedPurchase(back, null, planned.shop(), plan.quote().amount(), planned.postsOn());
        assertRefused(
                LoanRefusal.PURCHASE_UNKNOWN,
                () -> lender.loans().book(LoanOrder.plan(plan.carrier(), plan.quote(), gone)));
    }

    @Test
    void shopGivesThePlanWhatItDidNotGiveTheCard_M63() {
        String paid = lender.spend("20000").reference();
        lender.goTo(lender.today().plusDays(2));
        BookedLoan plan = book(PlanSource.TRANSACTION, paid, "15000");
        refund(paid, "12000");

        lender.useCases().refundInstalments().refund(lender.borrower(), card, plan.id());

        assertThat(lender.moved(account)).isEqualTo(before);
        assertThat(lender.owedInLedger(plan).minorUnits()).isZero();
    }

    @Test
    void noShopGivesAStatementBack() {
        BookedLoan plan = book(PlanSource.STATEMENT, "", null);

        assertRefused(
                LoanRefusal.PURCHASE_UNKNOWN,
                () -> lender.useCases().refundInstalments().refund(lender.borrower(), card, plan.id()));
        assertThat(lender.loan(plan.id()).isRunning()).isTrue();
    }

    private Money payTwo(BookedLoan plan) {
        lender.goTo(plan.quote().days().day(2).plusDays(5));
        assertThat(lender.loan(plan.id()).left()).isEqualTo(10);
        return plan.quote().amount().minus(lender.loan(plan.id()).owed());
    }

    private BookedLoan book(String reference) {
        return book(lender.borrower(), PlanSource.PENDING_TRANSACTION, reference, null);
    }

    /** Books exactly what is named. */
    private BookedLoan book(PlanSource source, String name, @Nullable String part) {
        return book(new Borrower(lender.borrower().viewer(), null, true), source, name, part);
    }

    private BookedLoan book(Borrower borrower, PlanSource source, String name, @Nullable String part) {
        AskedAmount amount = part == null ? null : new AskedAmount("loanAmount", new BigDecimal(part));
        return lender.useCases()
                .bookInstalments()
                .book(borrower, card, source, new AskedTenor(12), List.of(new AskedPurchase(amount, List.of(name))))
                .get(0);
    }

    /** What was earned by purchases less what refunds took back. */
    private long points() {
        return lender.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.POINTS_EARNED || entry.kind() == EntryKind.POINTS_TAKEN_BACK)
                .mapToLong(lender::points)
                .sum();
    }

    private void refund(String reference, @Nullable String amount) {
        lender.holds().refundPayment().refund(named(reference), amount == null ? null : new BigDecimal(amount));
    }

    private static CustomerEntry named(String reference) {
        return new CustomerEntry(Lender.SPACE, Lender.customer(), reference);
    }

    private void assertEnded(BookedLoan plan) {
        assertThat(lender.loan(plan.id()).course().end()).isEqualTo(LoanEnd.REFUNDED);
        assertThat(lender.owedInLedger(plan).minorUnits()).isZero();
        assertRefused(
                LoanRefusal.LOAN_ENDED,
                () -> lender.useCases().refundInstalments().refund(lender.borrower(), card, plan.id()));
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThat(catchThrowableOfType(Refused.class, call).reason()).isEqualTo(reason);
    }
}
