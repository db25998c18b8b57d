package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardHolderType;

/** The figures of a card that do not depend on the day. */
public record CardFigures(Money available, Money minimumDue, Money alternateBalance, CardHolderType holder) {}
