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
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A shop gives the money for a purchase back once, on the card or to the plan that pays for it (M63). */
class RefundedPlansTest {

    private final Lender lender = new Lender(new InMemoryStores());
    private final String card = lender.creditCard().id().value();
    private final Money before = available();

    @Test
    void purchaseThatWasGivenBackToItsPlanIsNotGivenBackOnTheCard() {
        String reference = posted("20000");
        plan(reference, null);
        refundPlan(reference);

        assertThat(refusal(() -> refundOnCard(reference, null))).isEqualTo(PaymentRefusal.REFUND_TOO_LARGE);
        assertThat(available()).isEqualTo(before);
        assertThat(points()).isZero();
    }

    @Test
    void shopGivesThePlanWhatItDidNotGiveTheCard() {
        String reference = posted("20000");
        BookedLoan plan = plan(reference, "15000");
        refundOnCard(reference, "12000");

        refundPlan(plan.id());

        assertThat(available()).isEqualTo(before);
        assertThat(lender.owedInLedger(plan).minorUnits()).isZero();
    }

    @Test
    void noShopGivesAStatementBack() {
        BookedLoan plan = book(PlanSource.STATEMENT, "", null);

        assertThat(refusal(() -> refundPlan(plan.id()))).isEqualTo(LoanRefusal.PURCHASE_UNKNOWN);
        assertThat(lender.loan(plan.id()).isRunning()).isTrue();
    }

    /** A purchase on the day on which it is posted. */
    private String posted(String amount) {
        String reference = lender.spend(amount).reference();
        lender.goTo(lender.today().plusDays(2));
        return reference;
    }

    private BookedLoan plan(String reference, @Nullable String part) {
        return book(PlanSource.TRANSACTION, reference, part);
    }

    private BookedLoan book(PlanSource source, String name, @Nullable String part) {
        AskedAmount amount = part == null ? null : new AskedAmount("loanAmount", new BigDecimal(part));
        Borrower strict = new Borrower(lender.borrower().viewer(), null, true);
        return lender.useCases()
                .bookInstalments()
                .book(strict, card, source, new AskedTenor(12), List.of(new AskedPurchase(amount, List.of(name))))
                .get(0);
    }

    private void refundOnCard(String reference, @Nullable String amount) {
        CustomerEntry entry = new CustomerEntry(Lender.SPACE, Lender.customer(), reference);
        lender.holds().refundPayment().refund(entry, amount == null ? null : new BigDecimal(amount));
    }

    private void refundPlan(String original) {
        lender.useCases().refundInstalments().refund(lender.borrower(), card, original);
    }

    /** What can be spent with the card, without what the seed moved since the first day. */
    private Money available() {
        return new Money(
                lender.moved(lender.creditCard().account()), lender.creditCard().currency());
    }

    /** What was earned by purchases less what refunds took back. */
    private long points() {
        return lender.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.POINTS_EARNED || entry.kind() == EntryKind.POINTS_TAKEN_BACK)
                .mapToLong(lender::points)
                .sum();
    }

    private static Reason refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).reason();
    }
}
