package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Optional;

/** The applications that a program may go on with. */
record OpenApplications(BankRecords records, SpaceClocks clocks) {

    /**
     * The application of a claim.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN if there is none, or if it belongs to another program, market or flow
     */
    ProductApplication find(ApplicationClaim claim) {
        return of(claim.partner(), claim.application())
                .filter(application -> isOf(application, claim.flow()))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
    }

    static boolean isOf(ProductApplication application, ControlFlowId flow) {
        return application.origin().flowKey().equals(flow.key());
    }

    /** The program's application of that id. */
    Optional<ProductApplication> of(Partner partner, String application) {
        return records.find(partner.space(), ProductApplication.KIND, application)
                .filter(found ->
                        found.origin().client().equals(partner.client()) && found.market() == partner.market());
    }

    void put(SpaceId space, ProductApplication application) {
        records.put(space, ProductApplication.KIND, application);
    }

    LocalDate today(SpaceId space, Market market) {
        return LocalDate.ofInstant(clocks.now(space), market.zone());
    }
}
