package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.loan.merge.AskedConsolidation;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A customer who takes steps with loans, and moves the clock a number of days at a time. */
final class Debtor {

    /** What can be done; the last three are done by the shop, the bank and the clock. */
    enum Act {
        LEND,
        SPEND,
        PLAN,
        SETTLE_PART,
        SETTLE,
        CONSOLIDATE,
        REFUND_PLAN,
        REFUND_CARD,
        PASS
    }

    /**
     * One step.
     *
     * @param which one of the loans or purchases that were made before
     * @param size of what is asked for, in permille of something
     */
    record Step(Act act, int which, int size) {}

    private static final Purpose CONSOLIDATION = new Purpose("confirmConsolidation");

    final Lender lender;
    private final int stride;
    private final String card;
    private final List<String> loans = new ArrayList<>();
    private final List<String> purchases = new ArrayList<>();

    Debtor(Lender lender, int stride) {
        this.lender = lender;
        this.stride = stride;
        this.card = lender.creditCard().id().value();
    }

    /** Takes a step; whether it was done, or refused. */
    boolean took(Step step) {
        try {
            take(step);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** The loan that a step is about, if there is one. */
    @Nullable
    String subject(Step step) {
        return loans.isEmpty() ? null : loans.get(step.which() % loans.size());
    }

    /** The plan for the purchase that a step is about. */
    BookedLoan planOf(Step step) {
        return findPlanOf(step).orElseThrow();
    }

    /** The same, if there is one. */
    Optional<BookedLoan> findPlanOf(Step step) {
        return lender.all().stream()
                .filter(loan -> loan.paysFor(purchase(step)))
                .findFirst();
    }

    /** What closes each loan that runs, today. */
    Map<String, Money> closings() {
        Map<String, Money> closings = new TreeMap<>();
        lender.all().stream()
                .filter(BookedLoan::isRunning)
                .forEach(loan ->
                        closings.put(loan.id(), loan.settlement(lender.today()).amount()));
        return closings;
    }

    private void take(Step step) {
        switch (step.act()) {
            case LEND -> loans.add(lend(step).id());
            case SPEND ->
                purchases.add(lender.spend(amount(4_000 + step.size() * 10L)).reference());
            case PLAN -> loans.add(plan(step).id());
            case SETTLE_PART -> settle(loan(step), part(step));
            case SETTLE -> settle(loan(step), null);
            case CONSOLIDATE -> loans.add(consolidate(step).id());
            case REFUND_PLAN -> lender.useCases().refundInstalments().refund(lender.borrower(), card, purchase(step));
            case REFUND_CARD -> refundOnCard(step);
            case PASS -> pass(1 + step.size() / 15);
        }
    }

    private BookedLoan lend(Step step) {
        String carrier = step.which() % 2 == 0 ? card : lender.savings().id().value();
        return lender.book(carrier, amount(20_000 + step.size() * 20L), 3 * (1 + step.which() % 4));
    }

    private BookedLoan plan(Step step) {
        Borrower strict = new Borrower(lender.borrower().viewer(), null, true);
        AskedAmount part = step.size() % 3 == 0 ? new AskedAmount("loanAmount", new BigDecimal("3000")) : null;
        AskedPurchase asked = new AskedPurchase(part, List.of(purchase(step)));
        return lender.useCases()
                .bookInstalments()
                .book(strict, card, PlanSource.TRANSACTION, new AskedTenor(6), List.of(asked))
                .get(0);
    }

    private void settle(String loan, @Nullable BigDecimal amount) {
        lender.useCases().settleLoan().settle(Lender.SPACE, Lender.customer(), loan, amount);
    }

    /** A share of what closes a loan, and sometimes more than all. */
    private BigDecimal part(Step step) {
        Money closing = lender.loan(loan(step)).settlement(lender.today()).amount();
        long cents = Math.max(1, closing.minorUnits() * step.size() / 900);
        return new Money(cents, closing.currency()).decimal();
    }

    private BookedLoan consolidate(Step step) {
        AskedAmount more = step.size() % 2 == 0 ? null : new AskedAmount("topUpAmount", new BigDecimal(amount(5_000)));
        List<String> named = step.which() % 2 == 0 ? List.of() : List.of(loan(step));
        ControlFlowId flow = new ControlFlowId(lender.useCases()
                .merge()
                .consolidateLoans()
                .consolidate(
                        lender.door(CONSOLIDATION),
                        lender.borrower(),
                        new AskedConsolidation(card, named, more, new AskedTenor(12), AskedPayout.ANYWHERE))
                .controlFlowId());
        lender.present(flow);
        return lender.useCases()
                .merge()
                .confirmConsolidation()
                .confirm(lender.door(CONSOLIDATION), lender.borrower(), flow);
    }

    private void refundOnCard(Step step) {
        BigDecimal amount = step.size() % 2 == 0 ? null : new BigDecimal(amount(step.size() * 5L));
        lender.holds()
                .refundPayment()
                .refund(new CustomerEntry(Lender.SPACE, Lender.customer(), purchase(step)), amount);
    }

    private void pass(int days) {
        LocalDate end = lender.today().plusDays(days);
        while (lender.today().isBefore(end)) {
            LocalDate next = lender.today().plusDays(stride);
            lender.goTo(next.isAfter(end) ? end : next);
        }
    }

    private String loan(Step step) {
        String subject = subject(step);
        if (subject == null) {
            throw new Refused(LoanRefusal.LOAN_UNKNOWN);
        }
        return subject;
    }

    private String purchase(Step step) {
        if (purchases.isEmpty()) {
            throw new Refused(LoanRefusal.PURCHASE_UNKNOWN);
        }
        return purchases.get(step.which() % purchases.size());
    }

    private static String amount(long units) {
        return Long.toString(units);
    }
}
