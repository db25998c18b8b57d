package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.Scopes;

/**
 * A request for tokens by a card.
 *
 * @param flow the flow that {@link AuthorizeCard} started
 * @param code the one-time code that was sent to the card's holder
 */
public record CardExchange(Market market, BusinessCode businessCode, Scopes scopes, ControlFlowId flow, String code) {

    @Override
    public String toString() {
        return "CardExchange in " + market;
    }
}
