package dev.sandbank.application.bank.card;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.HeldCard;
import org.jspecify.annotations.Nullable;

/**
 * The last statement of a card.
 *
 * @param terms those of the account behind it; null for a card without credit, which has no statement
 * @param outstanding what is owed now
 */
public record CardStatement(HeldCard card, @Nullable CardTerms terms, Money outstanding) {

    /** The id of the statement, twelve digits: its day and the last four digits of the card. */
    public String id(CardTerms of) {
        return of.credit().statementOn().toString().replace("-", "")
                + card.card().lastFour();
    }
}
