package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanBudget;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reckons what a customer can afford to borrow: instalments of the loans that run on the card, of all that the customer
 * booked and of those elsewhere take at most two fifths of the income.
 */
public final class CheckCredit {

    private final LendingCards cards;

    public CheckCredit(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The most for each length on offer, the shortest first; zero if nothing can be afforded.
     *
     * @param id of the card or its account
     * @param repaid what is paid for loans elsewhere each month
     * @throws Refused ACCOUNT_UNKNOWN or ACCOUNT_WITHOUT_LOANS
     */
    public List<Affordable> check(Borrower borrower, String id, BigDecimal income, BigDecimal repaid) {
        LoanCarrier carrier = cards.ofAccount(borrower, id);
        BigDecimal here = cards.owed(borrower, carrier)
                .map(RunningLoan::nextAmount)
                .filter(amount -> amount.currency() == carrier.currency())
                .map(Money::decimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        LoanBudget budget = LoanBudget.of(income, repaid.add(here));
        DayCount count = DayCount.of(borrower.viewer().customer().market());
        return InstalmentPlan.OFFERED.stream()
                .map(plan -> {
                    DueDays days = new DueDays(cards.today(borrower), plan.tenor(), count);
                    BigDecimal rate = LoanKind.CASH.rate(plan.tenor());
                    return new Affordable(plan.tenor(), most(budget, rate, days, carrier), rate);
                })
                .toList();
    }

    private static Money most(LoanBudget budget, BigDecimal rate, DueDays days, LoanCarrier carrier) {
        BigDecimal worth = budget.most(rate, days, BigDecimal.ZERO)
                .min(LoanOffer.most(carrier.currency()).decimal());
        return Money.of(worth, carrier.currency());
    }

    /** The most that can be borrowed for a length, and at which yearly rate in percent. */
    public record Affordable(Tenor tenor, Money most, BigDecimal rate) {}
}
