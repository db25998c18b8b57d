package dev.sandbank.application.bank.card.limit;

import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.CreditLimits;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.refusal.Refused;

/** Takes the wish for a lower credit limit, to which the customer then agrees ({@link AgreeToLowerLimit}). */
public final class LowerCreditLimit {

    private final CardWork work;
    private final StartControlFlow startControlFlow;

    public LowerCreditLimit(CardWork work, StartControlFlow startControlFlow) {
        this.work = work;
        this.startControlFlow = startControlFlow;
    }

    /**
     * A wish that waits.
     *
     * @param flow by which the customer agrees
     * @param reference the reference of the decrease
     */
    public record Waiting(ControlFlowId flow, String reference) {}

    /**
     * The wish, once it is durable; no limit has changed yet.
     *
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED, CARD_LIMIT_TOO_HIGH or
     *     CARD_LIMIT_TOO_LOW
     */
    public Waiting lower(CardCaller caller, CardId id, CardAmount amount) {
        LimitDecrease decrease = work.of(caller.viewer(), cards -> {
            CardDesk desk = cards.desk(id);
            Money asked = amount.in(desk.card().currency());
            CreditLimits.lower(desk, cards.limit(desk.card()), asked, cards.used(desk.card()));
            String reference = "AX"
                    + Dice.of(
                                    cards.seed(),
                                    "limit decrease",
                                    id.value(),
                                    cards.now().toString())
                            .number(17);
            return new LimitDecrease(id, asked, reference);
        });
        FlowStart start = new FlowStart(
                caller.owner(), caller.viewer().customer().market(), LimitDecrease.PURPOSE, decrease.payload());
        return new Waiting(startControlFlow.start(start, ControlFlowId.Form.HEX), decrease.reference());
    }
}
