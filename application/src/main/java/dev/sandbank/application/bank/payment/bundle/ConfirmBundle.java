package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.payment.Payer;
import dev.sandbank.application.bank.payment.PaymentQuotes;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import java.time.Instant;
import java.util.Optional;

/** Stores a bundle whose one-time code was presented. From then on it is due, and its payments are made. */
public final class ConfirmBundle {

    private final BundleBook bundles;
    private final PaymentQuotes quotes;
    private final FindOpenFlow findOpenFlow;
    private final FinishControlFlow finishControlFlow;
    private final SpaceClocks clocks;

    ConfirmBundle(
            BundleBook bundles,
            PaymentQuotes quotes,
            FindOpenFlow findOpenFlow,
            FinishControlFlow finishControlFlow,
            SpaceClocks clocks) {
        this.bundles = bundles;
        this.quotes = quotes;
        this.findOpenFlow = findOpenFlow;
        this.finishControlFlow = finishControlFlow;
        this.clocks = clocks;
    }

    /**
     * The bundle, once it is durable. An application that gave two bundles the same id finds the first one.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED or BUNDLES_TOO_MANY; ACCOUNT_UNKNOWN if the application may no
     *     longer use an account that pays
     */
    public Bundle confirm(Payer payer, BundleForm form, ControlFlowId flow) {
        FlowClaim claim = new FlowClaim(flow, payer.owner(), form.purpose(), Payload.NONE);
        Instant now = clocks.now(payer.viewer().space());
        ControlFlow waiting = findOpenFlow.find(payer.owner().client(), flow);
        if (waiting.owner().equals(payer.owner()) && waiting.purpose().equals(form.purpose())) {
            asked(payer, waiting).payments().stream()
                    .flatMap(payment -> Optional.ofNullable(payment.order()).stream())
                    .forEach(order -> quotes.source(payer, order));
        }
        return finishControlFlow.finish(claim, spent -> stored(payer, spent, now));
    }

    /** The bundle of a flow, which does not change while the flow waits. */
    private static Bundle asked(Payer payer, ControlFlow flow) {
        if (flow.payload().facts().isEmpty()) {
            throw new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        return Bundle.KIND
                .reader()
                .read("", Holder.of(payer.viewer().customer()), flow.payload().facts());
    }

    private Bundle stored(Payer payer, ControlFlow flow, Instant now) {
        SpaceId space = payer.viewer().space();
        Holder holder = Holder.of(payer.viewer().customer());
        Bundle asked = asked(payer, flow);
        return Optional.ofNullable(asked.ownId())
                .flatMap(ownId -> bundles.withOwnId(space, holder, asked.client(), ownId))
                .orElseGet(() -> {
                    bundles.checkOpen(space, holder);
                    String id = bundles.nextId(space, holder, LocalDays.at(now, holder.market()));
                    Bundle taken = new Bundle(id, holder, asked.client(), asked.ownId(), now, asked.payments());
                    bundles.put(space, taken);
                    return taken;
                });
    }
}
