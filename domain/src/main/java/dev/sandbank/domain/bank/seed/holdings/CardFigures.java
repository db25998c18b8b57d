package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.market.Market;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a card that do not depend on the day.
 *
 * @param alternateBalance what is owed in the card's second currency
 * @param seen what was recorded of the card, or null if it follows from the account
 */
public record CardFigures(
        CardHolderType holder,
        Money alternateBalance,
        @Nullable Seen seen) {

    /** The figures of a card that was not recorded. */
    static CardFigures ofOwn(CardHolderType holder, Market market) {
        return new CardFigures(holder, Money.zero(CustomerBlueprint.abroad(market)), null);
    }

    /** Recorded figures. */
    public record Seen(Money available, Money minimumDue) {}
}
