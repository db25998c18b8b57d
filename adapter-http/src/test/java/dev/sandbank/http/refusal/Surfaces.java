package dev.sandbank.http.refusal;

import static dev.sandbank.http.refusal.Surface.BANK_API;
import static dev.sandbank.http.refusal.Surface.PERSON;
import static dev.sandbank.http.refusal.Surface.REDIRECT;
import static dev.sandbank.http.refusal.Surface.TOKEN_ENDPOINT;

import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
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
import java.util.Set;

/** The places where callers meet each reason. */
final class Surfaces implements HttpReasonTable<Set<Surface>> {

    private static final Surfaces TABLE = new Surfaces();

    private Surfaces() {}

    static Set<Surface> of(Reason reason) {
        return reason.in(TABLE);
    }

    @Override
    public Set<Surface> of(ClientRefusal reason) {
        return switch (reason) {
            case CLIENT_UNKNOWN,
                    CLIENT_EXISTS,
                    CLIENT_DETAILS_INVALID,
                    CLIENT_SECRETS_FULL,
                    CLIENT_SECRET_UNKNOWN,
                    CLIENT_SECRET_LAST,
                    CLIENT_NOT_YOURS,
                    CLIENT_NOT_CONFIRMED,
                    CLIENT_CHANGED_MEANWHILE,
                    CLIENT_SENT_OTHERWISE -> Set.of(PERSON);
            case CLIENT_SECRET_WRONG, CLIENT_GUESSING, CLIENT_IS_PUBLIC -> Set.of(TOKEN_ENDPOINT);
            case CLIENT_SUSPENDED -> Set.of(BANK_API, TOKEN_ENDPOINT, PERSON);
            case CLIENT_NOT_ALLOWED_GRANT, CLIENT_NOT_APPROVED_FOR_MARKET -> Set.of(BANK_API, TOKEN_ENDPOINT, REDIRECT);
        };
    }

    @Override
    public Set<Surface> of(AuthorizationRefusal reason) {
        return switch (reason) {
            case REDIRECT_URI_UNREGISTERED,
                    REDIRECT_URI_MISSING,
                    REDIRECT_URI_OF_SERVER,
                    CONSENT_WITHOUT_ACCOUNT,
                    GRANT_UNKNOWN -> Set.of(PERSON);
            case RESPONSE_TYPE_MISSING,
                    RESPONSE_TYPE_UNSUPPORTED,
                    REQUEST_OBJECT_UNSUPPORTED,
                    REQUEST_URI_UNSUPPORTED,
                    CODE_CHALLENGE_MISSING,
                    CODE_CHALLENGE_MALFORMED,
                    CONSENT_DENIED -> Set.of(REDIRECT);
            case SCOPE_NOT_ALLOWED -> Set.of(TOKEN_ENDPOINT, REDIRECT);
            case MARKET_UNKNOWN -> Set.of(BANK_API, TOKEN_ENDPOINT, REDIRECT);
        };
    }

    @Override
    public Set<Surface> of(CodeRefusal reason) {
        return switch (reason) {
            case AUTHORIZATION_CODE_UNKNOWN,
                    AUTHORIZATION_CODE_EXPIRED,
                    AUTHORIZATION_CODE_REPLAYED,
                    AUTHORIZATION_CODE_OF_ANOTHER_CLIENT,
                    AUTHORIZATION_CODE_OF_ANOTHER_MARKET,
                    REDIRECT_URI_CHANGED,
                    CODE_VERIFIER_MISSING,
                    CODE_VERIFIER_WRONG,
                    CODE_VERIFIER_UNEXPECTED -> Set.of(TOKEN_ENDPOINT);
        };
    }

    @Override
    public Set<Surface> of(TokenRefusal reason) {
        return switch (reason) {
            case GRANT_TYPE_UNSUPPORTED -> Set.of(TOKEN_ENDPOINT);
            case REFRESH_TOKEN_UNKNOWN,
                    REFRESH_TOKEN_EXPIRED,
                    REFRESH_TOKEN_REUSED,
                    GRANT_REVOKED,
                    TOKEN_OF_ANOTHER_CLIENT -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case ACCESS_TOKEN_UNKNOWN, ACCESS_TOKEN_EXPIRED, ACCESS_TOKEN_REVOKED, TOKEN_OF_ANOTHER_SPACE ->
                Set.of(BANK_API);
        };
    }

    @Override
    public Set<Surface> of(CustomerRefusal reason) {
        return switch (reason) {
            case LOGIN_WRONG, LOGIN_LOCKED -> Set.of(BANK_API, PERSON);
            case E2E_SESSION_UNKNOWN, DEVICE_STATEMENT_INVALID -> Set.of(BANK_API);
            case CUSTOMER_EXISTS,
                    DATA_SET_IN_USE,
                    CUSTOMERS_FULL,
                    CUSTOMER_DETAILS_INVALID,
                    DATA_SET_UNKNOWN,
                    DATA_SETS_FULL -> Set.of(PERSON);
        };
    }

    @Override
    public Set<Surface> of(StepUpRefusal reason) {
        return switch (reason) {
            case STEP_UP_REQUIRED, CODES_TOO_MANY, SMS_NOT_DELIVERED -> Set.of(BANK_API);
            case CONTROL_FLOW_UNKNOWN, ONE_TIME_CODE_WRONG -> Set.of(BANK_API, TOKEN_ENDPOINT);
        };
    }

    @Override
    public Set<Surface> of(BankRefusal reason) {
        return switch (reason) {
            case INPUT_INVALID,
                    ACCOUNT_WITHOUT_ROUTING,
                    CUSTOMER_OFFER_UNKNOWN,
                    CUSTOMER_OFFER_CLOSED,
                    OFFER_AMOUNT_WRONG,
                    APPLICATION_WITHOUT_SECRET,
                    ACCOUNT_UNKNOWN,
                    ACCOUNT_IN_USE,
                    TRANSACTIONS_NONE,
                    REFERENCE_CODE_UNKNOWN,
                    DIRECTORY_ENTRY_UNKNOWN,
                    CARD_UNKNOWN,
                    CARD_NOT_SHOWN,
                    CARD_FUNCTION_UNKNOWN,
                    CARDS_NONE,
                    CARD_STATE_FORBIDS,
                    CARD_ACT_NOT_OFFERED,
                    CARD_REPLACED_ALREADY,
                    CARD_LIMIT_TOO_HIGH,
                    CARD_LIMIT_TOO_LOW,
                    CARD_CODE_WRONG,
                    CARD_PLANS_FULL,
                    CARD_PLAN_UNKNOWN,
                    CARDS_FULL,
                    CARD_ACCOUNT_UNSUITABLE,
                    TRANSFERS_NONE -> Set.of(BANK_API);
            case RESOURCE_UNKNOWN -> Set.of(BANK_API, TOKEN_ENDPOINT);
        };
    }

    @Override
    public Set<Surface> of(BankRefusal.OnboardingRefusal reason) {
        return Set.of(BANK_API);
    }

    @Override
    public Set<Surface> of(RewardsRefusal reason) {
        return Set.of(BANK_API);
    }

    @Override
    public Set<Surface> of(LoanRefusal reason) {
        return switch (reason) {
            case LENDING_CARD_UNKNOWN,
                    ACCOUNT_WITHOUT_LOANS,
                    LOAN_UNKNOWN,
                    INSTALMENTS_TOO_SMALL,
                    LOANS_FULL,
                    LOAN_DECLINED,
                    PURCHASE_UNKNOWN,
                    PURCHASE_PLANNED_ALREADY,
                    PAYOUT_ACCOUNT_UNKNOWN,
                    OFFER_UNKNOWN,
                    LOAN_ENDED,
                    SETTLEMENT_TOO_HIGH -> Set.of(BANK_API);
        };
    }

    /** Nothing on the wire moves money yet: only the command line does. */
    @Override
    public Set<Surface> of(PaymentRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(RegistrationRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(DeveloperRefusal reason) {
        return Set.of(PERSON);
    }

    /** Only people send icons, by a form or by the command line. */
    @Override
    public Set<Surface> of(IconRefusal reason) {
        return Set.of(PERSON);
    }

    /** Only people choose passwords and type codes. */
    @Override
    public Set<Surface> of(CredentialRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(TeamRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(ContactRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(CertificateRefusal reason) {
        return CredentialSurfaces.of(reason);
    }

    @Override
    public Set<Surface> of(ProductionRefusal reason) {
        return Set.of(PERSON);
    }

    @Override
    public Set<Surface> of(SpaceRefusal reason) {
        return switch (reason) {
            case SPACE_UNKNOWN,
                    SPACE_EXISTS,
                    SPACE_IN_USE,
                    SPACE_PERMANENT,
                    SPACE_DETAILS_INVALID,
                    CLOCK_MOVED_MEANWHILE,
                    CLOCK_BEFORE_ENTRIES -> Set.of(PERSON);
        };
    }

    @Override
    public Set<Surface> of(RequestRefusal reason) {
        return switch (reason) {
            case REQUEST_MALFORMED -> Set.of(TOKEN_ENDPOINT, REDIRECT, PERSON);
            case REQUEST_TOO_LARGE, METHOD_UNSUPPORTED -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case QUERY_MALFORMED,
                    CHARACTER_FORBIDDEN,
                    PARAMETERS_TOO_MANY,
                    CONTENT_ENCODING_UNSUPPORTED,
                    MEDIA_TYPE_UNSUPPORTED -> Set.of(BANK_API, TOKEN_ENDPOINT, PERSON);
            case ANSWER_NOT_ACCEPTED -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case JSON_TOO_COMPLEX, IDEMPOTENCY_KEY_REUSED -> Set.of(BANK_API);
            case REDIRECT_TOO_LONG -> Set.of(PERSON);
            case GRANT_TYPE_MISSING, GRANT_TYPE_NOT_CLIENT_CREDENTIALS -> Set.of(TOKEN_ENDPOINT);
            case CUSTOMER_SESSION_MISSING,
                    DEVELOPER_SESSION_MISSING,
                    ADMINISTRATORS_ONLY,
                    MAIL_UNKNOWN,
                    HOST_UNKNOWN,
                    DRAFT_DROPPED,
                    FORM_FORGED -> Set.of(PERSON);
        };
    }

    @Override
    public Set<Surface> of(CredentialsRefusal reason) {
        return CredentialSurfaces.of(reason);
    }

    @Override
    public Set<Surface> of(AccessRefusal reason) {
        return switch (reason) {
            case GRANT_KIND_WRONG, OPERATION_NOT_IN_MARKET, TOKEN_OF_ANOTHER_MARKET, SCOPE_MISSING -> Set.of(BANK_API);
            case RATE_EXCEEDED -> Set.of(BANK_API, TOKEN_ENDPOINT);
        };
    }
}
