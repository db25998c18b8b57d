package dev.sandbank.http.refusal;

/**
 * The bank APIs' error bodies, as the public sandbox writes them: {@code type} is the kind of failure, {@code code} the
 * failure, and {@code details} its description. The inconsistent spellings are wire facts.
 */
enum BankError {
    INVALID_REQUEST("invalid", "invalidRequest", "Missing or invalid Parameters"),
    /** As the operations on cards write it. */
    INVALID_CARD_REQUEST("invalid", "invalidRequest", "Missing or invalid parameters"),
    TOKEN_INVALID("unAuthorized", "401", "Authorization credentials are missing or invalid"),
    CREDENTIALS_INVALID("invalid", "401", "Authorization credentials are missing or invalid"),
    UNAUTHORIZED("error", "unAuthorized", "Authorization credentials are missing or invalid"),
    BEARER_EMPTY("error", "unAuthorized", "Authorization credential is missing or invalid"),
    ACCESS_NOT_CONFIGURED(
            "error", "accessNotConfigured", "The request operation is not configured to access this resource"),
    MFA_REQUIRED("error", "mfaRequired", "MFA is required"),
    INVALID_CONTROL_FLOW_ID("error", "invalidControlFlowId", "Control flow ID is invalid"),
    SMS_DELIVERY_FAILED("error", "smsDeliveryFailed", "SMS delivery failed"),
    RESOURCE_NOT_FOUND("error", "resourceNotFound", "Empty resource/resource not found"),
    METHOD_NOT_ALLOWED("error", "methodNotAllowed", "The method is not supported for this resource"),
    INVALID_REWARD_LINK_CODE("error", "invalidRewardLinkCode", "Reward link code is invalid"),
    INACTIVE_REWARD_LINK_CODE("invalid", "inactiveRewardLinkCode", "Reward link code is inactive"),
    /** Wire fact: programs look for these words of {@code details}. */
    INVALID_CARD("error", "invalidCard", "Card is invalid"),
    INVALID_TRANSACTION_AMOUNT("error", "invalidTransactionAmount", "Transaction amount is invalid"),
    BUSINESS_VALIDATIONS_FAILED("error", "businessValidationsFailed", "Business validations failed"),
    ACCOUNT_NOT_FOUND("error", "accountNotFound", "Account not found"),
    SERVER_UNAVAILABLE("fatal", "serverUnavailable", "The request failed due to an internal error");

    private final String type;
    private final String code;
    private final String details;

    BankError(String type, String code, String details) {
        this.type = type;
        this.code = code;
        this.details = details;
    }

    String type() {
        return type;
    }

    String code() {
        return code;
    }

    String details() {
        return details;
    }
}
