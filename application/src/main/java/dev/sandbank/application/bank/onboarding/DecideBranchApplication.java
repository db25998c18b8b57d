package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.onboarding.BranchForm;
import dev.sandbank.domain.bank.onboarding.Origin;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/**
 * Decides on an application in a market whose applications begin at a branch, not by a call. Any id is that of an
 * application there; what it holds follows from the id. The call is approved by a one-time code.
 */
public final class DecideBranchApplication {

    private static final Purpose DECIDING = new Purpose("approveInPrincipleEmea");

    private final OpenApplications applications;
    private final SeedNames seeds;
    private final FinishControlFlow finishControlFlow;

    public DecideBranchApplication(
            BankRecords records, SpaceClocks clocks, SeedNames seeds, FinishControlFlow finishControlFlow) {
        this.applications = new OpenApplications(records, clocks);
        this.seeds = seeds;
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The application after the decision.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, APPLICATIONS_TOO_MANY, or APPLICATION_STAGE_WRONG
     */
    public ProductApplication decide(ApplicationClaim claim) {
        Partner partner = claim.partner();
        FlowClaim flow = new FlowClaim(
                claim.flow(),
                new FlowOwner(partner.space(), partner.client(), ""),
                DECIDING,
                Payload.of(Map.of("applicationId", claim.application())));
        return finishControlFlow.finish(flow, finished -> {
            String id = partner.market().name() + "-" + claim.application();
            ProductApplication before = applications
                    .records()
                    .find(partner.space(), ProductApplication.KIND, id)
                    .orElseGet(() -> atBranch(partner, id));
            ProductApplication after = before.decided(applications.today(partner.space(), partner.market()));
            applications.put(partner.space(), after);
            return after;
        });
    }

    /** No program made it, so none but this operation can go on with it. */
    private ProductApplication atBranch(Partner partner, String id) {
        if (applications.records().count(partner.space(), ProductApplication.KIND, Holder.stranger(partner.market()))
                >= ProductApplication.MOST) {
            throw new Refused(OnboardingRefusal.APPLICATIONS_TOO_MANY);
        }
        Origin origin =
                new Origin(id, "", "", partner.market(), applications.clocks().now(partner.space()));
        return ProductApplication.begin(origin, BranchForm.of(seeds.of(partner.space()), partner.market(), id))
                .screened();
    }
}
