package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Finds the card that a purchase names. */
final class CardNamed {

    private CardNamed() {}

    static HeldCard of(CustomerBank bank, List<HeldCard> cards, CardPurchase purchase) {
        if (bank.owner().isEmpty()) {
            throw new Refused(PaymentRefusal.CUSTOMER_UNKNOWN);
        }
        if (cards.isEmpty()) {
            throw new Refused(BankRefusal.CARDS_NONE);
        }
        String named = purchase.card();
        return named == null ? first(cards) : named(cards, named);
    }

    /** The first card that can pay; if none can, the first one, which then says why. */
    private static HeldCard first(List<HeldCard> cards) {
        return cards.stream()
                .filter(card -> card.status() == CardStatus.ACTIVE)
                .findFirst()
                .orElse(cards.get(0));
    }

    private static HeldCard named(List<HeldCard> cards, String named) {
        return cards.stream()
                .filter(card -> card.card().lastFour().equals(named)
                        || card.id().value().equals(named))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_UNKNOWN));
    }
}
