package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;

/** The answers to what the bank does not show or do. */
final class BankProblems {

    private BankProblems() {}

    static Problem of(BankRefusal reason, boolean strict) {
        return switch (reason) {
            case INPUT_INVALID -> invalid(BankError.INVALID_REQUEST);
            // Wire fact: an unknown account is a bad request, not a missing resource.
            case ACCOUNT_UNKNOWN, CARD_NOT_SHOWN -> strict ? notFound() : invalid(BankError.INVALID_REQUEST);
            case TRANSACTIONS_NONE,
                    RESOURCE_UNKNOWN,
                    REFERENCE_CODE_UNKNOWN,
                    DIRECTORY_ENTRY_UNKNOWN,
                    CARDS_NONE,
                    CARD_PLAN_UNKNOWN,
                    ACCOUNT_WITHOUT_ROUTING,
                    CUSTOMER_OFFER_UNKNOWN,
                    TRANSFERS_NONE -> notFound();
            case APPLICATION_WITHOUT_SECRET -> new Problem(403, "access_denied", BankError.ACCESS_NOT_CONFIGURED);
            case CARD_UNKNOWN -> new Problem(422, "invalid_request", BankError.ACCOUNT_NOT_FOUND);
            case CARD_FUNCTION_UNKNOWN -> invalid(BankError.INVALID_CARD_REQUEST);
            case ACCOUNT_IN_USE,
                    CARD_STATE_FORBIDS,
                    CARD_ACT_NOT_OFFERED,
                    CARD_REPLACED_ALREADY,
                    CARD_LIMIT_TOO_HIGH,
                    CARD_LIMIT_TOO_LOW,
                    CARD_CODE_WRONG,
                    CARD_PLANS_FULL,
                    CARDS_FULL,
                    CUSTOMER_OFFER_CLOSED,
                    OFFER_AMOUNT_WRONG,
                    CARD_ACCOUNT_UNSUITABLE ->
                new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
        };
    }

    static Problem of(LoanRefusal reason, boolean strict) {
        return switch (reason) {
            case LENDING_CARD_UNKNOWN ->
                strict ? notFound() : new Problem(422, "invalid_request", BankError.INVALID_CARD);
            case INSTALMENTS_TOO_SMALL -> new Problem(422, "invalid_request", BankError.INVALID_TRANSACTION_AMOUNT);
            case ACCOUNT_WITHOUT_LOANS, LOAN_UNKNOWN, OFFER_UNKNOWN -> notFound();
            case LOAN_ENDED,
                    SETTLEMENT_TOO_HIGH,
                    LOANS_FULL,
                    LOAN_DECLINED,
                    PURCHASE_UNKNOWN,
                    PURCHASE_PLANNED_ALREADY,
                    PAYOUT_ACCOUNT_UNKNOWN ->
                new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
        };
    }

    private static Problem invalid(BankError error) {
        return new Problem(400, "invalid_request", error);
    }

    private static Problem notFound() {
        return new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
    }
}
