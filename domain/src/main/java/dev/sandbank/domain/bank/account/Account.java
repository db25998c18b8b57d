package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An account of a customer, as of a day.
 *
 * @param nickname the customer's own name for it, or null
 * @param balance what is there (an asset) or what is owed (a liability); in the account's currency
 */
public record Account(
        AccountId id,
        AccountKind kind,
        Product product,
        @Nullable String nickname,
        MaskedNumber number,
        AccountStatus status,
        Money balance,
        AccountTerms terms) {

    public Currency currency() {
        return balance.currency();
    }

    /** What can be spent or drawn: for kinds that know no difference, the balance. */
    public Money available() {
        if (terms instanceof DepositTerms deposit) {
            return deposit.available();
        }
        if (terms instanceof CardTerms card) {
            return card.credit().available();
        }
        return terms instanceof ReadyCreditTerms ready ? ready.credit().available() : balance;
    }

    /** The balance as the ledger sees it: negative where the customer owes. */
    public Money position() {
        return kind.classification() == AccountClassification.LIABILITY ? balance.negate() : balance;
    }
}
