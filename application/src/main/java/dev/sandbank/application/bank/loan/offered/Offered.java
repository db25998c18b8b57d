package dev.sandbank.application.bank.loan.offered;

import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.domain.bank.card.HeldCard;

/**
 * An offer of credit on a card.
 *
 * @param borrower the customer whom it was made to, with this card alone
 * @param customerName their full name
 */
public record Offered(String id, Borrower borrower, HeldCard card, String customerName) {}
