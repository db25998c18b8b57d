package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.payment.MagicShop;
import dev.sandbank.domain.refusal.Refused;

/** Pays in a shop with a customer's card, in the way of that shop: some hold the money and capture it later. */
public final class PayInShop {

    private final SpendWithCard spendWithCard;
    private final AuthorizePayment authorizePayment;

    public PayInShop(SpendWithCard spendWithCard, AuthorizePayment authorizePayment) {
        this.spendWithCard = spendWithCard;
        this.authorizePayment = authorizePayment;
    }

    /**
     * The payment, held if the shop holds it, else booked.
     *
     * @throws Refused as {@link SpendWithCard#spend}; then nothing changed
     */
    public ShopPayment pay(CardPurchase purchase) {
        boolean holds =
                MagicShop.of(purchase.merchant()).filter(MagicShop::holds).isPresent();
        return holds ? authorizePayment.authorize(purchase) : spendWithCard.spend(purchase);
    }
}
