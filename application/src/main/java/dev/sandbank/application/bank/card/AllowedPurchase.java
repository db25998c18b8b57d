package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalPlace;

/**
 * A purchase that passed all checks.
 *
 * @param available what can be spent after it
 */
record AllowedPurchase(JournalPlace place, HeldCard card, Money amount, Money available) {}
