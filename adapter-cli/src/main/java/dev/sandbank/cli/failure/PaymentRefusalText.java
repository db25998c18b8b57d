package dev.sandbank.cli.failure;

import dev.sandbank.domain.bank.account.FundsInsufficient;
import dev.sandbank.domain.bank.card.CardLimitExceeded;
import dev.sandbank.domain.bank.payment.CardHold.CaptureTooLarge;
import dev.sandbank.domain.bank.payment.CardRefund.RefundTooLarge;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal.AmountInvalid;
import dev.sandbank.domain.refusal.PaymentRefusal.HoldEnded;
import dev.sandbank.domain.refusal.PaymentRefusal.OtherCurrency;
import dev.sandbank.domain.refusal.Refusal;

/** Refusals of payments as sentences for the person at the terminal. */
final class PaymentRefusalText {

    private PaymentRefusalText() {}

    static String of(Refusal refusal) {
        if (refusal instanceof AmountInvalid invalid) {
            return invalid.sentence();
        }
        if (refusal instanceof FundsInsufficient funds) {
            return "the account has not that much: " + funds.available() + " can be spent";
        }
        if (refusal instanceof CardLimitExceeded exceeded) {
            return "the card pays at most " + exceeded.limit() + " a day in shops";
        }
        if (refusal instanceof OtherCurrency other) {
            return "the account is in " + other.currency();
        }
        if (refusal instanceof HoldEnded ended) {
            return "nothing is held any more: the payment is " + ended.state();
        }
        if (refusal instanceof CaptureTooLarge capture) {
            return "at most " + capture.most() + " can be captured";
        }
        if (refusal instanceof RefundTooLarge refund) {
            return "at most " + refund.left() + " can be given back";
        }
        return of((PaymentRefusal) refusal.reason());
    }

    private static String of(PaymentRefusal reason) {
        return switch (reason) {
            case CUSTOMER_UNKNOWN -> "there is no such customer in this market";
            case ACCOUNT_CLOSED -> "the account is closed";
            case ACCOUNT_BLOCKED -> "the account is blocked";
            case ACCOUNT_DORMANT -> "the account is dormant";
            case ACCOUNT_NOT_FOR_PAYMENTS -> "nothing can be paid from an account of this kind";
            case FUNDS_INSUFFICIENT -> "the account has not that much";
            case CURRENCY_OF_ANOTHER_ACCOUNT -> "the account is in another currency";
            case AMOUNT_INVALID -> "the amount cannot be paid";
            case AMOUNT_TOO_LARGE -> "the balance would be larger than can be stored";
            case EXCHANGE_RATE_UNKNOWN -> "no exchange rate was published by that day";
            case EXCHANGE_TOO_SMALL -> "the amount buys less than one minor unit of the other currency";
            case DAY_LIMIT_EXCEEDED -> "the transfers of the day would be more than its limit";
            case PAYEES_FULL -> "the customer has as many payees as may be kept";
            case SCHEDULE_NOT_OFFERED -> "payments on later days are not offered";
            case SCHEDULE_DUE -> "the payment is due now and is being booked";
            case SCHEDULES_TOO_MANY -> "the customer has as many payments of later days as may be kept";
            case BUNDLES_TOO_MANY -> "payments of too many bundles of the customer wait";
            case CARD_INACTIVE -> "the card is not switched on";
            case CARD_BLOCKED -> "the card is blocked";
            case CARD_LOST -> "the card was reported lost";
            case CARD_STOLEN -> "the card was reported stolen";
            case CARD_EXPIRED -> "the card has expired";
            case CARD_CLOSED -> "the card was closed";
            case CARD_CLOSED_ABROAD -> "the card is not open for use abroad";
            case CARD_USE_CLOSED -> "the holder closed the card for this way of paying";
            case CARD_LIMIT_EXCEEDED -> "the card would pay more than its limit of a day";
            case ENTRY_UNKNOWN -> "the customer has no such payment; see 'sandbank customer entries'";
            case HOLD_ENDED -> "nothing is held any more";
            case CAPTURE_TOO_LARGE -> "more would be captured than was held and may be added as a tip";
            case REFUND_TOO_LARGE -> "more would be given back than is left of the payment";
            case REFUND_BEFORE_POSTING -> "what is not posted yet can only be given back wholly";
            case ENTRY_CORRECTED -> "the entry was already reversed or given back";
        };
    }
}
