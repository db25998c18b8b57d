package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.PaymentRefusal;
import java.util.List;

/** The hints on money that is not moved. */
final class PaymentHints {

    private PaymentHints() {}

    static List<Hint> of(PaymentRefusal reason) {
        return switch (reason) {
            case CUSTOMER_UNKNOWN -> only("The bank has no such customer", "take one of the test customers");
            case ACCOUNT_CLOSED -> only("The account is closed", "take another account");
            case ACCOUNT_BLOCKED -> only("The account is blocked", "take another account");
            case ACCOUNT_DORMANT -> only("The account is dormant", "take an account that is in use");
            case ACCOUNT_NOT_FOR_PAYMENTS ->
                only("Nothing can be paid from an account of this kind", "take a savings, checking or card account");
            case FUNDS_INSUFFICIENT -> only("The account does not have that much", "pay less than what is available");
            case CURRENCY_OF_ANOTHER_ACCOUNT ->
                only("The amount is in another currency than the account", "use the currency of the account");
            case AMOUNT_INVALID ->
                only(
                        "The amount is zero, negative or has too many digits",
                        "send a positive amount with the decimals of its currency");
            case AMOUNT_TOO_LARGE -> only("The balance would be larger than can be stored", "send less");
            case EXCHANGE_RATE_UNKNOWN ->
                only("No exchange rate was published by that day", "take a later day, or an account in the currency");
            case EXCHANGE_TOO_SMALL ->
                only("The amount is less than one minor unit of the other currency", "exchange more");
            case DAY_LIMIT_EXCEEDED ->
                only(
                        "The transfers of the day would be more than its limit",
                        "send less, or wait for midnight in the market");
            case PAYEES_FULL ->
                only("The customer has as many payees as may be kept", "pay without adding one, or reset the space");
            case SCHEDULE_NOT_OFFERED ->
                only(
                        "Payments of a bundle are made at once, not on later days",
                        "send paymentScheduleType IMMEDIATE, on the day of the payment");
            case SCHEDULE_DUE ->
                only(
                        "The payment is due now and is being booked",
                        "change it before the first instant of its day, or after it was booked");
            case SCHEDULES_TOO_MANY -> only("The customer has 100 payments of later days", "stop one of them first");
            case BUNDLES_TOO_MANY ->
                only("Payments of 20 bundles of the customer wait", "send it again when some of them were made");
            case CARD_INACTIVE -> only("The card is not switched on", "take another card");
            case CARD_BLOCKED -> only("The card is blocked", "unlock it or take another card");
            case CARD_LOST -> only("The card was reported lost", "take its replacement");
            case CARD_STOLEN -> only("The card was reported stolen", "take the card that replaces it");
            case CARD_EXPIRED -> only("The card has expired", "order a replacement or take another card");
            case CARD_CLOSED -> only("The card was closed", "take another one");
            case CARD_CLOSED_ABROAD -> only("The card is not open for use abroad", "open it for use abroad first");
            case CARD_USE_CLOSED ->
                only("The holder closed the card for this way of paying", "open it in the limits of the card");
            case CARD_LIMIT_EXCEEDED ->
                only("The card would pay more than its limit of a day", "pay less, or wait for the next day");
            case ENTRY_UNKNOWN -> only("The customer has no such payment", "take a reference from the list of entries");
            case HOLD_ENDED -> only("Nothing is held any more", "hold the money again, or refund what was captured");
            case CAPTURE_TOO_LARGE ->
                only("More would be captured than was held and may be added as a tip", "capture less");
            case REFUND_TOO_LARGE -> only("More would be given back than is left of the payment", "give back less");
            case REFUND_BEFORE_POSTING ->
                only(
                        "A part is given back of what is not posted yet",
                        "give back all of it, or wait until it is posted");
            case ENTRY_CORRECTED ->
                only("The entry was already reversed or given back", "reverse what corrected it instead");
        };
    }
}
