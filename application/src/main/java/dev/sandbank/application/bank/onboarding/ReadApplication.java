package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.onboarding.ApplicantPhone;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads everything that an application holds, which is shown only after a one-time code. */
public final class ReadApplication {

    private static final Purpose READING = new Purpose("readApplication");

    private final OpenApplications applications;
    private final FindOpenFlow findOpenFlow;
    private final StartControlFlow startControlFlow;

    public ReadApplication(
            BankRecords records, SpaceClocks clocks, FindOpenFlow findOpenFlow, StartControlFlow startControlFlow) {
        this.applications = new OpenApplications(records, clocks);
        this.findOpenFlow = findOpenFlow;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The application.
     *
     * @param flow the id that creating it gave, or that of a flow whose code was presented; null if none was sent
     * @throws Refused RESOURCE_UNKNOWN, CONTROL_FLOW_UNKNOWN, or STEP_UP_REQUIRED with a flow that waits for a code
     */
    public ProductApplication read(Partner partner, String id, @Nullable ControlFlowId flow) {
        ProductApplication application =
                applications.of(partner, id).orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
        if (flow == null) {
            throw waiting(partner, application);
        }
        if (OpenApplications.isOf(application, flow)) {
            if (!application.checks().code().verified()) {
                throw waiting(partner, application);
            }
            return application;
        }
        ControlFlow found = findOpenFlow.find(partner.client(), flow);
        if (!found.owner().equals(owner(partner)) || !found.allows(READING, about(application))) {
            throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        if (!found.verified()) {
            throw new Refused(new StepUpRequired(flow.value(), ApplicantPhone.masked(application.form())));
        }
        return application;
    }

    private Refused waiting(Partner partner, ProductApplication application) {
        FlowStart start = new FlowStart(owner(partner), partner.market(), READING, about(application));
        String phone = ApplicantPhone.masked(application.form());
        ControlFlowId begun = startControlFlow.start(start.sendingTo(phone), ControlFlowId.Form.HEX);
        return new Refused(new StepUpRequired(begun.value(), phone));
    }

    private static Payload about(ProductApplication application) {
        return Payload.of(Map.of("applicationId", application.id()));
    }

    private static FlowOwner owner(Partner partner) {
        return new FlowOwner(partner.space(), partner.client(), "");
    }
}
