package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import java.util.List;

/**
 * What a purchase names, as the bank has it.
 *
 * @param account the account of the card, as it is before all payments
 */
record CardAndAmount(HeldCard card, Account account, Money amount) {

    /** Refuses an unknown customer or card, a card that cannot pay, and an amount that its currency does not have. */
    static CardAndAmount of(CustomerBank bank, List<HeldCard> cards, CardPurchase purchase) {
        HeldCard card = CardNamed.of(bank, cards, purchase);
        card.status().mustPay();
        Account account = bank.seeded(card.account());
        return new CardAndAmount(card, account, PurchaseAmount.of(purchase.amount(), account.currency()));
    }
}
