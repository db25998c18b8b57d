package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardHolderType;

/** The figures of a card that do not depend on the day. */
record CardFigures(Money available, Money minimumDue, Money alternateBalance, CardHolderType holder) {}
