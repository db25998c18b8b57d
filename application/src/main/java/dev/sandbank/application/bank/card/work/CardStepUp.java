package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.stepup.GuardedAct;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.domain.stepup.StepUpRules;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets changes of cards wait for a one-time code, and does them once it was presented. */
public final class CardStepUp {

    private static final String CARD = "cardId";

    private final CardWork work;
    private final StartControlFlow startControlFlow;
    private final FinishControlFlow finishControlFlow;
    private final ReadProfile readProfile;
    private final StepUpRules rules;

    public CardStepUp(
            CardWork work,
            StartControlFlow startControlFlow,
            FinishControlFlow finishControlFlow,
            ReadProfile readProfile,
            StepUpRules rules) {
        this.work = work;
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
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED or as the act refuses; then the flow can still be finished
     */
    public <T> T finish(
            CardCaller caller, ControlFlowId flow, Purpose purpose, Payload said, Function<OpenCards, T> act) {
        Supplier<OpenCards> opening = work.opening(caller.viewer());
        return finishControlFlow.finish(
                new FlowClaim(flow, caller.owner(), purpose, said), spent -> act.apply(opening.get()));
    }

    /**
     * Changes the card that a flow is about, in the unit of work that uses it up.
     *
     * @param otherwise the first such card is meant if the code was sent before a card was named
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, CARD_NOT_SHOWN or as the change refuses; then
     *     the flow can still be finished
     */
    public void confirm(
            CardCaller caller, ControlFlowId flow, Purpose purpose, Predicate<HeldCard> otherwise, Approved change) {
        Supplier<OpenCards> opening = work.opening(caller.viewer());
        FlowClaim claim = new FlowClaim(flow, caller.owner(), purpose, Payload.NONE);
        finishControlFlow.finish(claim, spent -> {
            OpenCards cards = opening.get();
            CardDesk desk = spent.payload()
                    .fact(CARD)
                    .map(named -> cards.desk(new CardId(named)))
                    .orElseGet(() -> cards.first(otherwise));
            change.make(cards, desk, spent.payload());
            return desk;
        });
    }

    /** The change of a card that a one-time code approved. */
    @FunctionalInterface
    public interface Approved {
        void make(OpenCards cards, CardDesk desk, Payload approved);
    }
}
