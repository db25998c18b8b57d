package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.refusal.Refused;

/** Looks up how far an application has come. */
public final class LookUpApplication {

    private final OpenApplications applications;

    public LookUpApplication(BankRecords records, SpaceClocks clocks) {
        this.applications = new OpenApplications(records, clocks);
    }

    /**
     * The application.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN
     */
    public ProductApplication lookUp(ApplicationClaim claim) {
        return applications.find(claim);
    }
}
