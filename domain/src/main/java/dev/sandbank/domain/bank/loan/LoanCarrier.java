package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;

/**
 * What a loan runs on: a card, or an account on which no credit card draws.
 *
 * @param id of the card or account
 * @param lastFour the last digits of its number
 * @param account from which the instalments are taken
 */
public record LoanCarrier(String id, String lastFour, AccountId account, Currency currency) {

    public static LoanCarrier of(HeldCard card) {
        return new LoanCarrier(card.id().value(), card.card().lastFour(), card.account(), card.currency());
    }

    public static LoanCarrier of(Account account) {
        return new LoanCarrier(account.id().value(), account.number().lastFour(), account.id(), account.currency());
    }
}
