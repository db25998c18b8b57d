package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.AccessRefusal;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.HttpReasonTable;
import dev.sandbank.http.operation.RequestRefusal;

/** The answer to every reason. There is no default, so a new reason does not compile before it has an answer. */
record ProblemTable(boolean strict) implements HttpReasonTable<Problem> {

    static Problem problemOf(Reason reason, Profile profile) {
        return reason.in(new ProblemTable(profile == Profile.STRICT));
    }

    @Override
    public Problem of(ClientRefusal reason) {
        return switch (reason) {
            case CLIENT_SECRET_WRONG, CLIENT_SUSPENDED -> new Problem(401, "invalid_client", BankError.TOKEN_INVALID);
            case CLIENT_UNKNOWN -> invalid("invalid_client");
            case CLIENT_GUESSING -> tooMany();
            case CLIENT_NOT_ALLOWED_GRANT, CLIENT_IS_PUBLIC -> invalid("unauthorized_client");
            case CLIENT_EXISTS, CLIENT_DETAILS_INVALID, CLIENT_NOT_CONFIRMED -> invalid("invalid_request");
            case CLIENT_SECRETS_FULL, CLIENT_SECRET_LAST, CLIENT_CHANGED_MEANWHILE, CLIENT_SENT_OTHERWISE ->
                invalid("invalid_request").withStatus(409);
            case CLIENT_NOT_APPROVED_FOR_MARKET ->
                new Problem(403, "unauthorized_client", BankError.ACCESS_NOT_CONFIGURED);
            case CLIENT_NOT_YOURS -> invalid("invalid_request").withStatus(403);
            case CLIENT_SECRET_UNKNOWN -> notFound();
        };
    }

    @Override
    public Problem of(AuthorizationRefusal reason) {
        return switch (reason) {
            case REDIRECT_URI_UNREGISTERED,
                    REDIRECT_URI_MISSING,
                    REDIRECT_URI_OF_SERVER,
                    RESPONSE_TYPE_MISSING,
                    MARKET_UNKNOWN,
                    CODE_CHALLENGE_MISSING,
                    CODE_CHALLENGE_MALFORMED -> invalid("invalid_request");
            case RESPONSE_TYPE_UNSUPPORTED -> invalid("unsupported_response_type");
            case REQUEST_OBJECT_UNSUPPORTED -> invalid("request_not_supported");
            case REQUEST_URI_UNSUPPORTED -> invalid("request_uri_not_supported");
            case SCOPE_NOT_ALLOWED -> invalid("invalid_scope");
            case CONSENT_DENIED, CONSENT_WITHOUT_ACCOUNT ->
                new Problem(403, "access_denied", BankError.ACCESS_NOT_CONFIGURED);
            case GRANT_UNKNOWN -> notFound();
        };
    }

    @Override
    public Problem of(CodeRefusal reason) {
        return switch (reason) {
            case AUTHORIZATION_CODE_UNKNOWN,
                    AUTHORIZATION_CODE_EXPIRED,
                    AUTHORIZATION_CODE_REPLAYED,
                    AUTHORIZATION_CODE_OF_ANOTHER_CLIENT,
                    AUTHORIZATION_CODE_OF_ANOTHER_MARKET,
                    REDIRECT_URI_CHANGED,
                    CODE_VERIFIER_MISSING,
                    CODE_VERIFIER_WRONG,
                    CODE_VERIFIER_UNEXPECTED -> invalid("invalid_grant");
        };
    }

    @Override
    public Problem of(TokenRefusal reason) {
        return switch (reason) {
            case GRANT_TYPE_UNSUPPORTED -> invalid("unsupported_grant_type");
            case REFRESH_TOKEN_UNKNOWN, REFRESH_TOKEN_EXPIRED, REFRESH_TOKEN_REUSED, GRANT_REVOKED ->
                invalid("invalid_grant");
            case TOKEN_OF_ANOTHER_CLIENT -> invalid("unauthorized_client");
            case ACCESS_TOKEN_UNKNOWN, ACCESS_TOKEN_EXPIRED, ACCESS_TOKEN_REVOKED, TOKEN_OF_ANOTHER_SPACE ->
                unauthorized(BankError.TOKEN_INVALID);
        };
    }

    @Override
    public Problem of(CustomerRefusal reason) {
        return switch (reason) {
            case LOGIN_WRONG, LOGIN_LOCKED, E2E_SESSION_UNKNOWN ->
                new Problem(401, "invalid_grant", BankError.CREDENTIALS_INVALID);
            case DEVICE_STATEMENT_INVALID,
                    CUSTOMER_EXISTS,
                    CUSTOMERS_FULL,
                    CUSTOMER_DETAILS_INVALID,
                    DATA_SET_UNKNOWN,
                    DATA_SETS_FULL,
                    DATA_SET_IN_USE -> invalid("invalid_request");
        };
    }

    @Override
    public Problem of(StepUpRefusal reason) {
        return switch (reason) {
            case STEP_UP_REQUIRED -> new Problem(403, "access_denied", BankError.MFA_REQUIRED);
            case CONTROL_FLOW_UNKNOWN -> new Problem(400, "invalid_grant", BankError.INVALID_CONTROL_FLOW_ID);
            case ONE_TIME_CODE_WRONG -> invalid("invalid_grant");
            case CODES_TOO_MANY -> new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
            case SMS_NOT_DELIVERED -> new Problem(400, "invalid_request", BankError.SMS_DELIVERY_FAILED);
        };
    }

    @Override
    public Problem of(BankRefusal reason) {
        return BankProblems.of(reason, strict);
    }

    @Override
    public Problem of(OnboardingRefusal reason) {
        return new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
    }

    @Override
    public Problem of(RewardsRefusal reason) {
        return switch (reason) {
            case REWARD_LINK_UNKNOWN -> new Problem(400, "invalid_request", BankError.INVALID_REWARD_LINK_CODE);
            case REWARD_LINK_INACTIVE -> new Problem(400, "invalid_request", BankError.INACTIVE_REWARD_LINK_CODE);
            case REWARD_CONFIRMATION_WRONG -> invalid("invalid_request");
            case PURCHASE_UNKNOWN, ORDER_UNKNOWN -> new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
            case POINTS_OUT_OF_BOUNDS, POINTS_INSUFFICIENT, REDEMPTION_CHANGED, POINTS_OVER_PURCHASE, ORDER_REVERSED ->
                new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
        };
    }

    @Override
    public Problem of(RegistrationRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(DeveloperRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(TeamRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(ContactRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(CertificateRefusal reason) {
        return CertificateProblems.of(reason);
    }

    @Override
    public Problem of(ProductionRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(SpaceRefusal reason) {
        return switch (reason) {
            case SPACE_UNKNOWN,
                    SPACE_EXISTS,
                    SPACE_IN_USE,
                    SPACE_PERMANENT,
                    SPACE_DETAILS_INVALID,
                    CLOCK_MOVED_MEANWHILE,
                    CLOCK_BEFORE_ENTRIES -> invalid("invalid_request");
        };
    }

    @Override
    public Problem of(PaymentRefusal reason) {
        return switch (reason) {
            case AMOUNT_INVALID -> invalid("invalid_request");
            case CUSTOMER_UNKNOWN,
                    ACCOUNT_CLOSED,
                    ACCOUNT_BLOCKED,
                    ACCOUNT_DORMANT,
                    ACCOUNT_NOT_FOR_PAYMENTS,
                    FUNDS_INSUFFICIENT,
                    CURRENCY_OF_ANOTHER_ACCOUNT,
                    AMOUNT_TOO_LARGE,
                    EXCHANGE_RATE_UNKNOWN,
                    EXCHANGE_TOO_SMALL,
                    DAY_LIMIT_EXCEEDED,
                    SCHEDULE_DUE,
                    SCHEDULES_TOO_MANY,
                    BUNDLES_TOO_MANY,
                    PAYEES_FULL,
                    SCHEDULE_NOT_OFFERED,
                    CARD_INACTIVE,
                    CARD_BLOCKED,
                    CARD_LOST,
                    CARD_STOLEN,
                    CARD_EXPIRED,
                    CARD_CLOSED,
                    CARD_CLOSED_ABROAD,
                    CARD_USE_CLOSED,
                    CARD_LIMIT_EXCEEDED,
                    ENTRY_UNKNOWN,
                    HOLD_ENDED,
                    CAPTURE_TOO_LARGE,
                    REFUND_TOO_LARGE,
                    REFUND_BEFORE_POSTING,
                    ENTRY_CORRECTED -> new Problem(422, "invalid_request", BankError.BUSINESS_VALIDATIONS_FAILED);
        };
    }

    @Override
    public Problem of(LoanRefusal reason) {
        return BankProblems.of(reason, strict);
    }

    @Override
    public Problem of(IconRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(CredentialRefusal reason) {
        return PeopleProblems.of(reason);
    }

    @Override
    public Problem of(RequestRefusal reason) {
        return RequestProblems.of(reason, strict);
    }

    @Override
    public Problem of(CredentialsRefusal reason) {
        return switch (reason) {
            case TOKEN_IN_REQUEST, CLIENT_CREDENTIALS_TWICE, CLIENT_ID_CONTRADICTED -> invalid("invalid_request");
            case CLIENT_CREDENTIALS_MISSING,
                    CLIENT_CREDENTIALS_NOT_BASIC,
                    CLIENT_CREDENTIALS_NOT_BASE64,
                    CLIENT_CREDENTIALS_WITHOUT_COLON -> new Problem(401, "invalid_client", BankError.TOKEN_INVALID);
            case AUTHORIZATION_MISSING, AUTHORIZATION_UNREADABLE -> unauthorized(BankError.UNAUTHORIZED);
            case BEARER_EMPTY -> unauthorized(BankError.BEARER_EMPTY);
            case AUTHORIZATION_NOT_BEARER, CLIENT_ID_HEADER_MISSING, CLIENT_ID_HEADER_WRONG ->
                unauthorized(BankError.TOKEN_INVALID);
        };
    }

    @Override
    public Problem of(AccessRefusal reason) {
        return switch (reason) {
            case GRANT_KIND_WRONG, OPERATION_NOT_IN_MARKET, SCOPE_MISSING -> forbidden();
            case TOKEN_OF_ANOTHER_MARKET -> unauthorized(BankError.TOKEN_INVALID);
            case RATE_EXCEEDED -> tooMany();
        };
    }

    private static Problem invalid(String oauthError) {
        return new Problem(400, oauthError, BankError.INVALID_REQUEST);
    }

    private static Problem unauthorized(BankError error) {
        return new Problem(401, "invalid_token", error);
    }

    private static Problem forbidden() {
        return new Problem(403, "insufficient_scope", BankError.ACCESS_NOT_CONFIGURED);
    }

    private static Problem notFound() {
        return new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
    }

    private static Problem tooMany() {
        return new Problem(429, "temporarily_unavailable", BankError.SERVER_UNAVAILABLE);
    }
}
