package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.payment.CardPayment;

/**
 * A payment that was booked.
 *
 * @param available what can still be spent with the card's account
 * @param pointsEarned the points the payment earned; they can be spent once the payment is posted
 */
public record PaidByCard(CardPayment payment, Card card, Money available, long pointsEarned) implements ShopPayment {}
