package dev.sandbank.application.bank.card.limit;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.CreditLimits;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.stepup.ControlFlow;

/** Lowers a credit limit once the customer agreed. No one-time code is needed: less can be spent afterwards, not more. */
public final class AgreeToLowerLimit {

    private final CardWork work;
    private final ControlFlows flows;

    public AgreeToLowerLimit(CardWork work, ControlFlows flows) {
        this.work = work;
        this.flows = flows;
    }

    /**
     * The reference of the decrease; the limit is lower from now.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, or as {@link LowerCreditLimit#lower} because everything is checked again
     */
    public String agree(CardCaller caller, ControlFlowId id) {
        return work.of(caller.viewer(), cards -> {
            ControlFlow flow = flows.find(id.key())
                    .filter(open -> open.openAt(cards.now())
                            && open.owner().equals(caller.owner())
                            && open.purpose().equals(LimitDecrease.PURPOSE))
                    .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
            LimitDecrease decrease = LimitDecrease.of(flow.payload());
            CardDesk desk = cards.desk(decrease.card());
            cards.put(CreditLimits.lower(desk, cards.limit(desk.card()), decrease.limit(), cards.used(desk.card())));
            flows.save(flow.presented(true, cards.now()).spend(cards.now()));
            return decrease.reference();
        });
    }
}
