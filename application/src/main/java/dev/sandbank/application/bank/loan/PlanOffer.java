package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import java.util.List;

/** A plan for an amount. */
public record PlanOffer(InstalmentPlan plan, Money amount) {

    static List<PlanOffer> all(Money amount) {
        return InstalmentPlan.OFFERED.stream()
                .map(plan -> new PlanOffer(plan, amount))
                .toList();
    }
}
