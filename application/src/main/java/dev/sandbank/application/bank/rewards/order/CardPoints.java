package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;

/**
 * The points of a card's holder, as they are told for one card.
 *
 * @param onLastStatement what could be spent on the day of the card's last statement
 * @param earnedSince what was earned since then, less what refunds took back; never negative
 */
public record CardPoints(HeldCard card, long available, long onLastStatement, long earnedSince) {

    /** Whether the card earns points; only credit cards do. */
    public boolean earns() {
        return card.card().type() == CardType.CREDIT;
    }
}
