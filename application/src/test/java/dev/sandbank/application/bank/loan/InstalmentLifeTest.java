package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans for purchases: M63. */
class InstalmentLifeTest {

    private final Lender lender = new Lender(new InMemoryStores());
    private final String card = lender.creditCard().id().value();
    private final AccountId account = lender.creditCard().account();

    @BeforeEach
    void waitForPurchases() {
        lender.goTo(lender.today().plusDays(17));
    }

    @Test
    void purchaseIsTakenOffTheCardOnceAndOnlyWhileItIsOpen() {
        Transaction purchase = open(PlanSource.TRANSACTION).get(0);
        Money before = lender.account(account).available();
        BookedLoan plan =
                book(PlanSource.TRANSACTION, purchase.movement().reference()).get(0);

        assertThat(plan.quote().amount()).isEqualTo(purchase.amount());
        assertThat(lender.account(account).available()).isEqualTo(before.plus(purchase.amount()));
        assertThat(open(PlanSource.TRANSACTION)).doesNotContain(purchase);
        assertRefused(
                () -> book(PlanSource.TRANSACTION, purchase.movement().reference()),
                LoanRefusal.PURCHASE_PLANNED_ALREADY);
    }

    @Test
    void pendingPurchaseChangesNothingOfWhatIsAvailableUntilItIsPosted() {
        while (open(PlanSource.PENDING_TRANSACTION).isEmpty()) {
            lender.goTo(lender.today().plusDays(1));
        }
        List<Transaction> pending = open(PlanSource.PENDING_TRANSACTION);
        Money before = lender.account(account).available();
        BookedLoan plan = book(
                        PlanSource.PENDING_TRANSACTION,
                        Objects.requireNonNull(pending.get(0).authorization()))
                .get(0);
        assertThat(Objects.requireNonNull(plan.purchase()).reference())
                .isEqualTo(pending.get(0).movement().reference());
        assertThat(lender.account(account).available()).isEqualTo(before);
    }

    @Test
    void refundEndsThePlanAndGivesBackWhatWasPaid() {
        Transaction purchase = open(PlanSource.TRANSACTION).get(0);
        BookedLoan plan =
                book(PlanSource.TRANSACTION, purchase.movement().reference()).get(0);
        lender.goTo(plan.quote().days().day(2).plusDays(5));
        BookedLoan running = lender.loan(plan.id());
        assertThat(running.left()).isEqualTo(10);
        Money before = lender.account(account).available();
        Money paid = plan.quote().amount().minus(running.owed());

        lender.useCases()
                .refundInstalments()
                .refund(lender.borrower(), card, purchase.movement().reference());

        assertThat(lender.loan(plan.id()).course().end()).isEqualTo(LoanEnd.REFUNDED);
        assertThat(lender.account(account).available()).isEqualTo(before.plus(paid));
        assertThat(lender.owedInLedger(plan).minorUnits()).isZero();
        assertRefused(
                () -> lender.useCases().refundInstalments().refund(lender.borrower(), card, plan.id()),
                LoanRefusal.LOAN_ENDED);
        assertRefused(
                () -> lender.useCases().refundInstalments().refund(lender.borrower(), card, "999"),
                LoanRefusal.PURCHASE_UNKNOWN);
    }

    @Test
    void statementIsPaidInInstalmentsOnce() {
        assertThat(lender.useCases()
                        .listInstalmentPurchases()
                        .list(lender.borrower(), card, PlanSource.STATEMENT)
                        .statement())
                .isNotNull();
        assertThat(book(PlanSource.STATEMENT, "")).hasSize(1);
        assertRefused(() -> book(PlanSource.STATEMENT, ""), LoanRefusal.PURCHASE_UNKNOWN);
        assertThat(lender.useCases()
                        .listInstalmentPurchases()
                        .list(lender.borrower(), card, PlanSource.STATEMENT)
                        .statement())
                .isNull();
    }

    @Test
    void plansAreForWhatIsNamed() {
        Transaction purchase = open(PlanSource.TRANSACTION).get(0);
        AskedPurchase asked =
                new AskedPurchase(null, List.of(purchase.movement().reference()));
        assertThat(lender.useCases()
                        .searchInstalmentPlans()
                        .search(lender.borrower(), card, PlanSource.TRANSACTION, null, asked))
                .hasSize(4)
                .allSatisfy(quote -> assertThat(quote.amount()).isEqualTo(purchase.amount()));
        assertThat(lender.useCases()
                        .searchInstalmentPlans()
                        .search(
                                lender.borrower(),
                                card,
                                PlanSource.STATEMENT,
                                new AskedTenor(6),
                                new AskedPurchase(null, List.of())))
                .hasSize(1);
    }

    private List<Transaction> open(PlanSource source) {
        return lender.useCases()
                .listInstalmentPurchases()
                .list(lender.borrower(), card, source)
                .purchases();
    }

    private List<BookedLoan> book(PlanSource source, String name) {
        return lender.useCases()
                .bookInstalments()
                .book(
                        lender.borrower(),
                        card,
                        source,
                        new AskedTenor(12),
                        List.of(new AskedPurchase(null, List.of(name))));
    }

    private static void assertRefused(ThrowingCallable call, LoanRefusal reason) {
        assertThat(catchThrowableOfType(Refused.class, call).reason()).isEqualTo(reason);
    }
}
