package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.cards.CorporateSeed;
import java.util.List;

/**
 * A company card on a day.
 *
 * @param balance what is owed
 * @param purchases those of the last days, the newest first
 */
public record CorporateView(
        CorporateCard card, CardStatus status, Money balance, List<CorporateSeed.Purchase> purchases) {

    public CorporateView {
        purchases = List.copyOf(purchases);
    }
}
