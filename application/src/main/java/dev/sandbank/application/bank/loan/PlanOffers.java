package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plans for an amount, one for each length on offer. */
public final class PlanOffers {

    private PlanOffers() {}

    /** The plans, the shortest first; without those for which the amount is too small. */
    public static List<LoanQuote> of(Borrower borrower, LoanKind kind, Money amount, LocalDate today) {
        DayCount count = DayCount.of(borrower.viewer().customer().market());
        return InstalmentPlan.OFFERED.stream()
                .map(plan -> borrower.reckoning().quote(kind, amount, new DueDays(today, plan.tenor(), count)))
                .flatMap(Optional::stream)
                .toList();
    }
}
