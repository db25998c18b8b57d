package dev.sandbank.domain.refusal;

import dev.sandbank.domain.market.Currency;

/** Why money is not moved. */
public enum PaymentRefusal implements Reason {
    CUSTOMER_UNKNOWN,
    ACCOUNT_CLOSED,
    ACCOUNT_BLOCKED,
    ACCOUNT_DORMANT,
    ACCOUNT_NOT_FOR_PAYMENTS,
    FUNDS_INSUFFICIENT,
    CURRENCY_OF_ANOTHER_ACCOUNT,
    AMOUNT_INVALID,
    AMOUNT_TOO_LARGE,
    CARD_INACTIVE,
    CARD_BLOCKED,
    CARD_REPLACED,
    CARD_LIMIT_EXCEEDED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * The amount cannot be paid at all.
     *
     * @param sentence why, for people
     */
    public record AmountInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return AMOUNT_INVALID;
        }
    }

    /**
     * The amount is in another currency than the account.
     *
     * @param currency the account's
     */
    public record OtherCurrency(Currency currency) implements Refusal {
        @Override
        public Reason reason() {
            return CURRENCY_OF_ANOTHER_ACCOUNT;
        }
    }
}
