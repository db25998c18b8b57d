package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.bank.card.work.CardStepUp;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.application.bank.card.work.OpenCards;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.OrderedCard;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders a second card for the holder of a card, on the same account. */
public final class OrderCompanionCard {

    private static final Purpose PURPOSE = new Purpose("applyForCompanionCard");

    private final CardWork work;
    private final CardStepUp stepUp;

    public OrderCompanionCard(CardWork work, CardStepUp stepUp) {
        this.work = work;
        this.stepUp = stepUp;
    }

    /**
     * The reference of the order; the card is in the lists and waits to be switched on.
     *
     * @param flow a flow whose one-time code was presented, or null
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARD_NOT_SHOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED or
     *     CARDS_FULL
     */
    public String order(CardCaller caller, CardId id, @Nullable ControlFlowId flow) {
        if (flow == null) {
            return work.of(caller.viewer(), cards -> order(cards, id));
        }
        Payload said = Payload.of(Map.of("cardId", id.value()));
        return stepUp.finish(caller, flow, PURPOSE, said, cards -> order(cards, id));
    }

    private static String order(OpenCards cards, CardId id) {
        CardDesk main = cards.desk(id);
        OrderedCard fresh = cards.next(main.card());
        cards.put(fresh.accompanying(main));
        return Dice.of(cards.seed(), "companion order", fresh.id().value()).number(18);
    }
}
