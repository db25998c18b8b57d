package dev.sandbank.http.refusal;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One sentence for the developer: what was wrong and what to do, sent as {@code Sandbank-Hint}. No hint tells whether a
 * secret was close, or what a valid value would have been.
 */
public final class Hints {

    private Hints() {}

    /** The hint of a refusal; one line of ASCII. */
    public static String of(Refused refused) {
        return switch (refused.reason()) {
            case REQUEST_MALFORMED -> malformed(refused);
            case REQUEST_TOO_LARGE -> "The body is larger than a mebibyte.";
            case GRANT_TYPE_MISSING -> "The form lacks grant_type.";
            case GRANT_TYPE_UNSUPPORTED ->
                "This grant_type is not served at this endpoint; see the endpoint's documentation.";
            case GRANT_TYPE_NOT_CLIENT_CREDENTIALS -> "This endpoint takes grant_type=client_credentials alone.";
            case SCOPE_NOT_ALLOWED ->
                "A scope is missing, unknown, not for this kind of grant, or not approved for this application.";
            case MARKET_UNKNOWN ->
                "The market or business code is not one the bank serves; send for example countryCode=SG and businessCode=GCB, or end the path with /sg/gcb.";
            case CLIENT_UNKNOWN -> "No application has this client_id; copy it from where the application was created.";
            case CLIENT_CREDENTIALS_MISSING ->
                "Client credentials are missing; send Authorization: Basic base64(client_id:client_secret).";
            case CLIENT_CREDENTIALS_NOT_BASIC ->
                "The Authorization value lacks the Basic prefix; send Authorization: Basic base64(client_id:client_secret).";
            case CLIENT_CREDENTIALS_NOT_BASE64 ->
                "The value after Basic is not base64; encode client_id:client_secret without line breaks.";
            case CLIENT_CREDENTIALS_WITHOUT_COLON ->
                "The value after Basic decodes to a text without a colon; encode client_id:client_secret.";
            case CLIENT_SECRET_WRONG ->
                "The client id and secret do not match; check both, or rotate the secret of the application.";
            case CLIENT_SUSPENDED -> "This application is suspended; ask whoever runs this sandbox.";
            case CLIENT_GUESSING ->
                "Too many wrong secrets for this client id; wait " + refused.detail("retryAfter") + " s.";
            case CLIENT_NOT_ALLOWED_GRANT ->
                "This application is not allowed the " + refused.detail("grant") + " grant.";
            case CLIENT_IS_PUBLIC -> "A public client has no secret and so cannot act for itself.";
            case CLIENT_EXISTS, CLIENT_DETAILS_INVALID -> "The application cannot be stored like this.";
            case REDIRECT_URI_UNREGISTERED ->
                "This redirect_uri is not registered for the application; it must match character by character.";
            case REDIRECT_URI_MISSING -> registered(refused);
            case RESPONSE_TYPE_UNSUPPORTED -> "Only response_type=code is served.";
            case CODE_CHALLENGE_MISSING -> "This application must send code_challenge and code_challenge_method=S256.";
            case CODE_CHALLENGE_MALFORMED ->
                "code_challenge must be the 43 base64url characters of a SHA-256, with code_challenge_method=S256.";
            case REQUEST_OBJECT_UNSUPPORTED -> "Request objects are not served; send plain parameters.";
            case REQUEST_URI_UNSUPPORTED -> "request_uri is not served; send plain parameters.";
            case CONSENT_DENIED -> "The customer did not consent.";
            case CONSENT_WITHOUT_ACCOUNT -> "Choose at least one account.";
            case CUSTOMER_SESSION_MISSING -> "Log in first.";
            case FORM_FORGED -> "The form's anti-forgery token is not this browser's; open the page again.";
            case LOGIN_WRONG -> "User ID and password do not match.";
            case LOGIN_LOCKED -> "This user ID is locked until " + refused.detail("lockedUntil") + ".";
            case E2E_SESSION_UNKNOWN ->
                "bizToken is missing, not this application's, or older than 30 minutes; get a key from /security/e2eKey.";
            case DEVICE_STATEMENT_INVALID ->
                "jweSignature is no compact JWE of {\"userId\":...} that was encrypted to the key of /v1/security/e2eKey by RSA-OAEP-256.";
            case STEP_UP_REQUIRED ->
                "This needs a one-time code: send it with the controlFlowId of moreInfo, then confirm.";
            case CONTROL_FLOW_UNKNOWN ->
                "No operation of this application waits under this controlFlowId; it may be done, expired, or of another kind.";
            case ONE_TIME_CODE_WRONG ->
                "The one-time code is wrong; " + refused.detail("attemptsLeft") + " attempts left.";
            case SMS_NOT_DELIVERED -> "No message reaches a phone number that ends in 0000.";
            case AUTHORIZATION_CODE_UNKNOWN -> "This code was never issued here.";
            case AUTHORIZATION_CODE_EXPIRED -> "The code has expired; exchange it within its lifetime.";
            case AUTHORIZATION_CODE_REPLAYED ->
                "The code was presented before; every token it gave has been revoked. Send the customer to authorize again.";
            case AUTHORIZATION_CODE_OF_ANOTHER_CLIENT -> "The code was issued to another application.";
            case AUTHORIZATION_CODE_OF_ANOTHER_MARKET ->
                "The code belongs to another market or business code than this endpoint's path.";
            case REDIRECT_URI_CHANGED ->
                "redirect_uri must be sent and equal the one of the authorization request; the code is spent now.";
            case CODE_VERIFIER_MISSING -> "code_verifier is missing; the code is spent now.";
            case CODE_VERIFIER_WRONG -> "code_verifier does not prove the code_challenge; the code is spent now.";
            case CODE_VERIFIER_UNEXPECTED ->
                "code_verifier was sent though the authorization request had no code_challenge; the code is spent now.";
            case REFRESH_TOKEN_UNKNOWN -> "This refresh token was never issued to this application.";
            case REFRESH_TOKEN_EXPIRED -> "The refresh token has expired; send the customer to authorize again.";
            case REFRESH_TOKEN_REUSED ->
                "This refresh token had been exchanged already; its whole family has been revoked. Keep the newest one.";
            case GRANT_REVOKED -> "The consent behind this has ended; send the customer to authorize again.";
            case GRANT_UNKNOWN -> "There is no such consent.";
            case TOKEN_OF_ANOTHER_CLIENT -> "The token was issued to another application.";
            case AUTHORIZATION_MISSING ->
                "The Authorization header is missing; send Authorization: Bearer ACCESS_TOKEN.";
            case AUTHORIZATION_UNREADABLE ->
                "The Authorization header has no scheme; send Authorization: Bearer ACCESS_TOKEN.";
            case BEARER_EMPTY -> "There is no token after Bearer.";
            case ACCESS_TOKEN_UNKNOWN ->
                refused.details().containsKey("scheme")
                        ? "The scheme must be Bearer; send Authorization: Bearer ACCESS_TOKEN."
                        : "This access token was never issued here, or long ago.";
            case ACCESS_TOKEN_EXPIRED ->
                "The access token expired at " + refused.detail("expiredAt") + "; refresh it or ask for a new one.";
            case ACCESS_TOKEN_REVOKED -> "The access token was revoked; ask for a new one.";
            case TOKEN_IN_REQUEST -> "Tokens and credentials belong in headers or the form, never in the URL.";
            case CLIENT_ID_HEADER_MISSING -> "The client_id header is missing.";
            case CLIENT_ID_HEADER_WRONG -> "The client_id header is not the application this token was issued to.";
            case GRANT_KIND_WRONG -> grantKind(refused);
            case OPERATION_NOT_IN_MARKET ->
                "The token is for market " + refused.detail("market") + "; this operation is published in "
                        + refused.detail("published") + ".";
            case TOKEN_OF_ANOTHER_MARKET ->
                "The token is for market " + refused.detail("market") + ", the countryCode header names another.";
            case SCOPE_MISSING -> "The token lacks the scope; one of these opens it: " + refused.detail("scope") + ".";
            case RATE_EXCEEDED ->
                "Limit " + refused.detail("limit") + " per minute, wait " + refused.detail("retryAfter") + " s.";
            case ACCOUNT_UNKNOWN -> "The customer has not shown this application an account of that id.";
            case INPUT_INVALID -> "A field is missing or wrong; moreInfo.fieldLevelErrors names it.";
            case TRANSACTIONS_NONE -> "The account has no such transactions.";
            case RESOURCE_UNKNOWN -> "There is no such resource here; check the path and the market.";
            case REFERENCE_CODE_UNKNOWN ->
                "There is no such code; codes are the names of coded fields, such as maritalStatus.";
            case DIRECTORY_ENTRY_UNKNOWN -> "Nothing in the directory of this market has these words.";
            case METHOD_UNSUPPORTED -> "The method is not served here; use " + refused.detail("allow") + ".";
            case CARD_UNKNOWN -> "No card of this market has these digits and this phone number.";
            case CARD_NOT_SHOWN ->
                "The customer has not shown this application the account of a card of that id; list the cards first.";
            case CARD_FUNCTION_UNKNOWN ->
                "cardFunction is missing or not one the documentation lists; send cardFunction=ALL for every card.";
            case CARDS_NONE -> "The customer has shown this application no account of a card that may do this.";
            case REWARD_LINK_UNKNOWN -> "This application has no such reward link in this market.";
            case REWARD_LINK_INACTIVE -> "The reward link waits for its confirmation code.";
            case REWARD_CONFIRMATION_WRONG -> "The confirmation code is not the one that was sent.";
            case POINTS_OUT_OF_BOUNDS -> "The points are outside the programme's minimum and maximum.";
            case POINTS_INSUFFICIENT -> "The card does not have that many points.";
            case REDEMPTION_CHANGED -> "This transaction reference was used for another order.";
        };
    }

    private static String malformed(Refused refused) {
        if (refused.details().containsKey("repeated")) {
            return "The parameter " + ascii(refused.detail("repeated")) + " comes more than once.";
        }
        if (refused.details().containsKey("parameter")) {
            return "The parameter " + refused.detail("parameter") + " is missing.";
        }
        if (refused.details().containsKey("contentType")) {
            return "The body must be sent as " + refused.detail("contentType") + ".";
        }
        return refused.details().containsKey("problem") ? refused.detail("problem") : "The request could not be read.";
    }

    private static String registered(Refused refused) {
        return refused.detail("registered").equals("0")
                ? "The application has no redirect URI; register one first."
                : "The application has several redirect URIs; send redirect_uri.";
    }

    private static String grantKind(Refused refused) {
        String wanted = Arrays.stream(refused.detail("wanted").split(" "))
                .map(Hints::token)
                .collect(Collectors.joining(", or "));
        return "This needs " + wanted + ", and what was sent is " + token(refused.detail("sent")) + ".";
    }

    private static String token(String grantKind) {
        if (grantKind.isEmpty()) {
            return "another kind of token";
        }
        String name = " (" + grantKind.toLowerCase(Locale.ROOT) + ")";
        return switch (GrantKind.valueOf(grantKind)) {
            case CLIENT_CREDENTIALS -> "the application's own token" + name;
            case AUTHORIZATION_CODE, PASSWORD, ISSUED_DEVICE -> "a customer's token" + name;
            case CARD_AUTHORIZATION -> "a card's token" + name;
        };
    }

    private static String ascii(String sent) {
        return sent.replaceAll("[^A-Za-z0-9_.-]", "?").substring(0, Math.min(sent.length(), 40));
    }
}
