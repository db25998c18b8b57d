package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Stores a bundle whose one-time code was presented. From then on it is due, and its payments are made. */
public final class ConfirmBundle {

    private final BundleBook bundles;
    private final FinishControlFlow finishControlFlow;
    private final SpaceClocks clocks;

    ConfirmBundle(BundleBook bundles, FinishControlFlow finishControlFlow, SpaceClocks clocks) {
        this.bundles = bundles;
        this.finishControlFlow = finishControlFlow;
        this.clocks = clocks;
    }

    /**
     * The bundle, once it is durable. An application that gave two bundles the same id finds the first one.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN or STEP_UP_REQUIRED
     */
    public Bundle confirm(Payer payer, BundleForm form, ControlFlowId flow) {
        FlowClaim claim = new FlowClaim(flow, payer.owner(), form.purpose(), Payload.NONE);
        Instant now = clocks.now(payer.viewer().space());
        return finishControlFlow.finish(claim, spent -> stored(payer, spent, now));
    }

    private Bundle stored(Payer payer, ControlFlow flow, Instant now) {
        SpaceId space = payer.viewer().space();
        Holder holder = Holder.of(payer.viewer().customer());
        if (flow.payload().facts().isEmpty()) {
            throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        Bundle asked =
                Bundle.KIND.reader().read("", holder, new Facts(flow.payload().facts()));
        return Optional.ofNullable(asked.ownId())
                .flatMap(ownId -> bundles.withOwnId(space, holder, asked.client(), ownId))
                .orElseGet(() -> {
                    String id = bundles.nextId(
                            space, LocalDate.ofInstant(now, holder.market().zone()));
                    Bundle taken = new Bundle(id, holder, asked.client(), asked.ownId(), now, asked.payments());
                    bundles.put(space, taken);
                    return taken;
                });
    }
}
