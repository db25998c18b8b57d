package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the lengths in which a loan on a card may be paid back. */
public final class ListLoanPlans {

    private final LendingCards cards;

    public ListLoanPlans(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The plans, the shortest first.
     *
     * @param id of the card or its account
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_LOANS or INPUT_INVALID
     */
    public List<LoanQuote> list(Borrower borrower, String id, AskedAmount amount) {
        LoanCarrier carrier = cards.ofAccount(borrower, id);
        Money loan = amount.in(carrier.currency());
        List<LoanQuote> plans = PlanOffers.of(borrower, LoanKind.CASH, loan, cards.today(borrower));
        if (plans.size() < InstalmentPlan.OFFERED.size()) {
            throw amount.wrong(FieldFault.Kind.OUT_OF_RANGE);
        }
        return plans;
    }
}
