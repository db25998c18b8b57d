package dev.sandbank.application.bank.account.statement;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.bank.card.HeldCard;
import java.util.Map;

/**
 * A statement of an account.
 *
 * @param terms the terms of the account, of which those are on a statement that never change
 * @param cards the card of each line, by the reference of the line
 */
public record BilledStatement(
        Account account, CardTerms terms, AccountStatement statement, Map<String, HeldCard> cards) {

    public BilledStatement {
        cards = Map.copyOf(cards);
    }
}
