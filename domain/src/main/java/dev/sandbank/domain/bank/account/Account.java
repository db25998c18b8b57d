package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An account of a customer on a given day.
 *
 * @param nickname the customer's own name for it, or null
 * @param balance the money in the account (an asset) or the debt (a liability), in the account's currency
 */
@RecordBuilder
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

    /** The amount that can be spent or drawn; for kinds without a separate figure it is the balance. */
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
        return isOwed() ? balance.negate() : balance;
    }

    /**
     * The account after an amount was reserved: less is available, and the balance is the same.
     *
     * @throws Refused as {@link #debit}
     */
    public Account hold(Money amount) {
        AccountRules.checkDebit(this, amount);
        return after(new Balance(0, amount.minorUnits(), 0));
    }

    /**
     * Checks that the account may pay, whatever is on it.
     *
     * @throws Refused ACCOUNT_CLOSED, ACCOUNT_BLOCKED, ACCOUNT_DORMANT or ACCOUNT_NOT_FOR_PAYMENTS
     */
    public void mustPay() {
        AccountRules.checkPayer(this);
    }

    /**
     * The account after an amount was taken from it.
     *
     * @throws Refused {@code ACCOUNT_CLOSED}, {@code ACCOUNT_BLOCKED}, {@code ACCOUNT_DORMANT},
     *     {@code ACCOUNT_NOT_FOR_PAYMENTS}, {@code CURRENCY_OF_ANOTHER_ACCOUNT} or {@code FUNDS_INSUFFICIENT}; then
     *     nothing changed
     */
    public Account debit(Money amount) {
        AccountRules.checkDebit(this, amount);
        return after(new Balance(amount.negate().minorUnits(), 0, 0));
    }

    /**
     * The account after an amount was added to it. Blocked and dormant accounts accept money.
     *
     * @throws Refused {@code ACCOUNT_CLOSED}, {@code CURRENCY_OF_ANOTHER_ACCOUNT} or {@code AMOUNT_TOO_LARGE}; then
     *     nothing changed
     */
    public Account credit(Money amount) {
        AccountRules.checkCredit(this, amount);
        return after(new Balance(amount.minorUnits(), 0, 0));
    }

    /** The account with its balance and its available amount changed by entries. */
    public Account after(Balance change) {
        Money booked = new Money(change.booked(), currency());
        return with(isOwed() ? balance.minus(booked) : balance.plus(booked), terms.after(change));
    }

    /** The account with its entries applied to balance, available amount and statements. */
    public Account after(AccountJournal journal) {
        if (journal.isEmpty()) {
            return this;
        }
        Account moved = after(journal.balance());
        return moved.with(moved.balance, moved.terms.billing(journal));
    }

    /** The account after it was closed. */
    public Account closed() {
        return new Account(id, kind, product, nickname, number, AccountStatus.CLOSED, balance, terms);
    }

    /** What is to be paid before it can be closed, pending payments included; never negative. */
    public Money dueBeforeClosing() {
        Money owed = terms instanceof CardTerms card
                ? card.credit().limit().minus(card.credit().available())
                : terms instanceof ReadyCreditTerms ready
                        ? ready.credit().limit().minus(ready.credit().available())
                        : isOwed() ? balance : Money.zero(currency());
        return owed.isNegative() ? Money.zero(currency()) : owed;
    }

    /** Whether payments from it are pending. */
    public boolean hasPending() {
        if (terms instanceof DepositTerms deposit) {
            return deposit.hold().minorUnits() != 0;
        }
        return terms instanceof CardTerms card
                && !card.credit().limit().minus(card.credit().available()).equals(balance);
    }

    /** The account with another credit limit; an account without credit stays as it is. */
    public Account withCreditLimit(Money limit) {
        return terms instanceof CardTerms card ? with(balance, card.withLimit(limit)) : this;
    }

    private boolean isOwed() {
        return kind.classification() == AccountClassification.LIABILITY;
    }

    private Account with(Money changed, AccountTerms changedTerms) {
        return new Account(id, kind, product, nickname, number, status, changed, changedTerms);
    }
}
