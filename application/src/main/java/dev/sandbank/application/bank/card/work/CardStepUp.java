package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.GuardedAct;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.domain.stepup.StepUpRules;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets changes of cards wait for a one-time code, and does them once it was presented. */
public final class CardStepUp {

    private static final String CARD = "cardId";

    private final StartControlFlow startControlFlow;
    private final FinishControlFlow finishControlFlow;
    private final ReadProfile readProfile;
    private final StepUpRules rules;

    public CardStepUp(
            StartControlFlow startControlFlow,
            FinishControlFlow finishControlFlow,
            ReadProfile readProfile,
            StepUpRules rules) {
        this.startControlFlow = startControlFlow;
        this.finishControlFlow = finishControlFlow;
        this.readProfile = readProfile;
        this.rules = rules;
    }

    /** Whether an act waits for a code at this installation. */
    public boolean guards(GuardedAct act) {
        return rules.guard(act);
    }

    /** The refusal that names the new flow; durable. */
    public Refused challenge(CardCaller caller, Purpose purpose, CardId card, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put(CARD, card.value());
        FlowStart start =
                new FlowStart(caller.owner(), caller.viewer().customer().market(), purpose, Payload.of(all));
        String phone = readProfile
                .read(caller.viewer().space(), caller.viewer().customer())
                .phones()
                .get(0)
                .masked();
        ControlFlowId flow = startControlFlow.start(start.sendingTo(phone), ControlFlowId.Form.HEX);
        return new Refused(new StepUpRequired(flow.value(), phone));
    }

    /**
     * Does what a flow allows, in the unit of work that uses it up.
     *
     * @param said what the caller says again
     */
    public <T> T finish(
            CardCaller caller, ControlFlowId flow, Purpose purpose, Payload said, Function<Payload, T> act) {
        FlowClaim claim = new FlowClaim(flow, caller.owner(), purpose, said);
        return finishControlFlow.finish(claim, spent -> act.apply(spent.payload()));
    }

    /** The card that a flow is about; null if the code was sent before a card was named. */
    public static @Nullable CardId card(Payload approved) {
        return approved.fact(CARD).map(CardId::new).orElse(null);
    }
}
