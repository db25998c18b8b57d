package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.onboarding.ApplicationStep;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.refusal.Refused;

/** Takes the next step with an application, in the unit of work that reads it, so that no step is taken twice. */
public final class TakeStep {

    private final OpenApplications applications;
    private final Transactions transactions;

    public TakeStep(BankRecords records, Transactions transactions, SpaceClocks clocks) {
        this.applications = new OpenApplications(records, clocks);
        this.transactions = transactions;
    }

    /**
     * The application after the step.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, or what the step refuses; then the application is as it was
     */
    public ProductApplication take(ApplicationClaim claim, ApplicationStep step) {
        Partner partner = claim.partner();
        return transactions.in(partner.space()).run(() -> {
            ProductApplication before = applications.find(claim);
            ProductApplication after = step.take(before, applications.today(partner.space(), partner.market()));
            if (!after.equals(before)) {
                applications.put(partner.space(), after);
            }
            return after;
        });
    }
}
