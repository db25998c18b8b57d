package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card with its state on a given day.
 *
 * @param account the account that the card uses; somebody who may see this account may see the card
 * @param displayNumber the number in the form that is shown
 * @param credit null for a card without credit
 * @param functions the operations that may be done with it
 */
@RecordBuilder
public record HeldCard(
        Card card,
        AccountId account,
        String displayNumber,
        PrimaryCard primary,
        CardIssue issue,
        CardUsage usage,
        CardLimits limits,
        @Nullable CardCredit credit,
        List<CardFunction> functions) {

    public HeldCard {
        functions = List.copyOf(functions);
    }

    public CardId id() {
        return card.id();
    }

    /** The currency of the account it draws on. */
    public Currency currency() {
        return limits.credit().currency();
    }

    /** The card by what may be done with it. A card that waits for its replacement still pays. */
    public CardState state() {
        return switch (usage.atHome()) {
            case ACTIVE, REPLACE -> new ActiveCard(this);
            case INACTIVE -> new InactiveCard(this);
        };
    }

    /** This card with the id and numbers of a new one. */
    HeldCard replacedBy(NewCard fresh) {
        Card renewed = card.withNumbersOf(fresh);
        PrimaryCard main =
                primary.id().equals(card.id()) ? new PrimaryCard(renewed.id(), renewed.maskedNumber()) : primary;
        return new HeldCard(renewed, account, renewed.maskedNumber(), main, issue, usage, limits, credit, functions);
    }

    public boolean allows(CardFunction function) {
        return functions.contains(function);
    }
}
