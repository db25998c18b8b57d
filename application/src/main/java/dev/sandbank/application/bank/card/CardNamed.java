package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Finds the card that a purchase names. */
final class CardNamed {

    private CardNamed() {}

    static HeldCard of(CustomerBank bank, CardPurchase purchase) {
        if (TestCustomer.of(purchase.customer()).isEmpty()) {
            throw new Refused(PaymentRefusal.CUSTOMER_UNKNOWN);
        }
        if (bank.cards().isEmpty()) {
            throw new Refused(BankRefusal.CARDS_NONE);
        }
        String named = purchase.card();
        return bank.cards().stream()
                .filter(card -> named == null
                        || card.card().lastFour().equals(named)
                        || card.id().value().equals(named))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_UNKNOWN));
    }
}
