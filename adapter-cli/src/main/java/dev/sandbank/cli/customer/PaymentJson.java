package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.AuthorizePayment.HeldPayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.PaidByCard;
import dev.sandbank.application.bank.card.ShopPayment;
import dev.sandbank.domain.bank.payment.CardHold;
import dev.sandbank.domain.bank.payment.CardPayment;

/**
 * A payment with a card in the JSON of the command line.
 *
 * @param postsOn the first day on which it is posted, by the clock of the space; of a held one, on which it expires
 * @param available the amount that can still be spent with the card
 */
record PaymentJson(
        String space,
        String market,
        String userId,
        String transactionReferenceId,
        String card,
        String cardId,
        String accountId,
        String merchant,
        String amount,
        String currency,
        String status,
        String postsOn,
        String available,
        long pointsEarned) {

    static PaymentJson of(CardPurchase purchase, ShopPayment payment) {
        return payment instanceof HeldPayment held ? of(purchase, held) : of(purchase, (PaidByCard) payment);
    }

    private static PaymentJson of(CardPurchase purchase, HeldPayment held) {
        CardHold hold = held.hold();
        return new PaymentJson(
                purchase.space().value(),
                purchase.customer().market().code(),
                purchase.customer().userId(),
                hold.reference(),
                held.card().maskedNumber(),
                hold.card().value(),
                hold.account().value(),
                hold.merchant().value(),
                hold.amount().decimal().toPlainString(),
                hold.amount().currency().name(),
                "HELD",
                hold.expiresOn().toString(),
                held.available().decimal().toPlainString(),
                0);
    }

    private static PaymentJson of(CardPurchase purchase, PaidByCard paid) {
        CardPayment payment = paid.payment();
        return new PaymentJson(
                purchase.space().value(),
                purchase.customer().market().code(),
                purchase.customer().userId(),
                payment.reference(),
                paid.card().maskedNumber(),
                payment.card().value(),
                payment.account().value(),
                payment.merchant().value(),
                payment.amount().decimal().toPlainString(),
                payment.amount().currency().name(),
                "PENDING",
                payment.postsOn().toString(),
                paid.available().decimal().toPlainString(),
                paid.pointsEarned());
    }
}
