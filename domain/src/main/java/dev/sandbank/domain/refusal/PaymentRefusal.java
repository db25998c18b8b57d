package dev.sandbank.domain.refusal;

import dev.sandbank.domain.market.Currency;

/** The reasons why money is not moved. */
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
    /** No rate was published by that day. */
    EXCHANGE_RATE_UNKNOWN,
    /** The amount buys less than one minor unit. */
    EXCHANGE_TOO_SMALL,
    DAY_LIMIT_EXCEEDED,
    /** The payment is due at this instant, so it is too late to change it. */
    SCHEDULE_DUE,
    SCHEDULES_TOO_MANY,
    /** Payments of too many bundles of the customer wait. */
    BUNDLES_TOO_MANY,
    /** The customer has as many payees as may be kept. */
    PAYEES_FULL,
    /** The payment is to be made on a later day, or again and again. */
    SCHEDULE_NOT_OFFERED,
    CARD_INACTIVE,
    CARD_BLOCKED,
    CARD_LOST,
    CARD_STOLEN,
    CARD_EXPIRED,
    CARD_CLOSED,
    /** The card is not open for use abroad. */
    CARD_CLOSED_ABROAD,
    /** The holder closed the card for this way of paying. */
    CARD_USE_CLOSED,
    CARD_LIMIT_EXCEEDED,
    /** The customer's journal has no such entry, or it is of another kind. */
    ENTRY_UNKNOWN,
    /** Nothing is held any more. */
    HOLD_ENDED,
    CAPTURE_TOO_LARGE,
    REFUND_TOO_LARGE,
    /** Only a part should be given back of what is not posted yet. */
    REFUND_BEFORE_POSTING,
    /** The entry was reversed, or something of it was given back. */
    ENTRY_CORRECTED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * No payment can have this amount.
     *
     * @param sentence the cause, in words for people
     */
    public record AmountInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return AMOUNT_INVALID;
        }
    }

    /**
     * Nothing is held any more.
     *
     * @param state what became of it, such as captured
     */
    public record HoldEnded(String state) implements Refusal {

        @Override
        public Reason reason() {
            return HOLD_ENDED;
        }
    }

    /**
     * The currency of the amount differs from that of the account.
     *
     * @param currency the currency of the account
     */
    public record OtherCurrency(Currency currency) implements Refusal {
        @Override
        public Reason reason() {
            return CURRENCY_OF_ANOTHER_ACCOUNT;
        }
    }
}
