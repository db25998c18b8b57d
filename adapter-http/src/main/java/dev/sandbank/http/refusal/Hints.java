package dev.sandbank.http.refusal;

import static dev.sandbank.http.refusal.Hint.hint;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/**
 * One sentence for the developer, sent as {@code Sandbank-Hint}: what was wrong, and what to do. No hint tells whether a
 * secret was close, or what a valid value would have been. {@code docs/ERRORS.md} is made from the same list.
 */
public final class Hints {

    private static final String BASIC = "send Authorization: Basic base64(client_id:client_secret)";
    private static final String BEARER = "send Authorization: Bearer ACCESS_TOKEN";
    private static final String AGAIN = "send the customer to authorize again";

    private Hints() {}

    /** The hint of a refusal; one line of ASCII. */
    public static String of(Refused refused) {
        return of(refused.reason()).stream()
                .filter(hint -> hint.fits().test(refused))
                .findFirst()
                .orElseThrow()
                .sentence(refused.reason() == Refusal.GRANT_KIND_WRONG ? GrantKindWords.in(refused) : refused);
    }

    /** All hints of a reason; the first that fits a refusal is its hint, and the last fits all. */
    static List<Hint> of(Refusal reason) {
        return switch (reason) {
            case REQUEST_MALFORMED ->
                List.of(
                        hint("The parameter {repeated} comes more than once", "send it once")
                                .when("repeated"),
                        hint("The parameter {parameter} is missing", "send it").when("parameter"),
                        hint("The request could not be read", "see the document of this operation"));
            case REQUEST_TOO_LARGE ->
                List.of(
                        hint("The form is larger than 64 KiB", "send less at a time")
                                .when("form"),
                        hint("The body is larger than a mebibyte", "send less at a time"));
            case PARAMETERS_TOO_MANY ->
                only("There are more than 100 parameters", "send those alone that the document names");
            case JSON_TOO_COMPLEX ->
                only(
                        "The JSON nests too deep, holds too many values, or a name or number that is too long",
                        "keep to what the document of this operation names");
            case CONTENT_ENCODING_UNSUPPORTED ->
                only("The body has a Content-Encoding", "send it as it is, without compression");
            case ANSWER_NOT_ACCEPTED ->
                only("The Accept header rules out JSON", "send Accept: application/json, or none");
            case QUERY_MALFORMED ->
                only("A parameter is not percent-encoded properly", "encode names and values as UTF-8");
            case MEDIA_TYPE_UNSUPPORTED -> only("The body is of another media type", "send it as {contentType}");
            case GRANT_TYPE_MISSING -> only("The form lacks grant_type", "send the one this endpoint is for");
            case GRANT_TYPE_UNSUPPORTED ->
                only("This grant_type is not served at this endpoint", "see the endpoint's documentation");
            case GRANT_TYPE_NOT_CLIENT_CREDENTIALS ->
                only("This endpoint is for the application's own tokens alone", "send grant_type=client_credentials");
            case SCOPE_NOT_ALLOWED ->
                only(
                        "A scope is missing, unknown, not for this kind of grant, or not approved for this application",
                        "ask for scopes that the operation's document names");
            case MARKET_UNKNOWN ->
                List.of(
                        hint("This endpoint is not published in market {market}", "use one of {published}")
                                .when("published"),
                        hint(
                                "The market or business code is not one the bank serves",
                                "send for example countryCode=SG and businessCode=GCB, or end the path with /sg/gcb"));

            case CLIENT_UNKNOWN ->
                only("No application has this client_id", "copy it from where the application was created");
            case CLIENT_CREDENTIALS_MISSING -> only("Client credentials are missing", BASIC);
            case CLIENT_CREDENTIALS_NOT_BASIC -> only("The Authorization value lacks the Basic prefix", BASIC);
            case CLIENT_CREDENTIALS_NOT_BASE64 ->
                only("The value after Basic is not base64", "encode client_id:client_secret without line breaks");
            case CLIENT_CREDENTIALS_WITHOUT_COLON ->
                only(
                        "The value after Basic decodes to a text without a colon",
                        "encode client_id, a colon and client_secret");
            case CLIENT_CREDENTIALS_TWICE ->
                only("Credentials were sent twice, in the Authorization header and in the form", "send them once");
            case CLIENT_ID_CONTRADICTED ->
                only("client_id in the form is not the one in the Authorization header", "send the same, or only one");
            case CLIENT_SECRET_WRONG ->
                only("The client id and secret do not match", "check both, or rotate the secret of the application");
            case CLIENT_SUSPENDED -> only("This application is suspended", "ask whoever runs this sandbox");
            case CLIENT_GUESSING -> only("Too many wrong secrets for this client id", "wait {retryAfter} s");
            case CLIENT_NOT_ALLOWED_GRANT ->
                only(
                        "This application is not allowed the {grant} grant",
                        "use another, or ask whoever runs this sandbox");
            case CLIENT_IS_PUBLIC ->
                only("A public client has no secret and so cannot act for itself", "use an application with a secret");
            case CLIENT_EXISTS -> only("An application has this id already", "choose another");
            case CLIENT_DETAILS_INVALID -> only("The application cannot be stored like this", "change what is named");

            case REDIRECT_URI_UNREGISTERED ->
                only(
                        "This redirect_uri is not registered for the application",
                        "register it, or send one that is, character by character");
            case REDIRECT_URI_MISSING ->
                List.of(
                        hint("The application has no redirect URI", "register one first")
                                .when("registered", "0"),
                        hint("The application has several redirect URIs", "send redirect_uri"));
            case REDIRECT_TOO_LONG ->
                only(
                        "The address that leads back to the application would be too long",
                        "send a shorter state, and keep what it stands for in the application");
            case RESPONSE_TYPE_UNSUPPORTED ->
                only("Another response_type than code is not served", "send response_type=code");
            case CODE_CHALLENGE_MISSING ->
                only(
                        "This application must prove who redeems its codes (PKCE)",
                        "send code_challenge and code_challenge_method=S256");
            case CODE_CHALLENGE_MALFORMED ->
                only(
                        "code_challenge is not the 43 base64url characters of a SHA-256",
                        "make it so, and send code_challenge_method=S256");
            case REQUEST_OBJECT_UNSUPPORTED -> only("Request objects are not served", "send plain parameters");
            case REQUEST_URI_UNSUPPORTED -> only("request_uri is not served", "send plain parameters");
            case CONSENT_DENIED -> only("The customer did not consent", "ask again only when the customer wants it");
            case CONSENT_WITHOUT_ACCOUNT -> only("No account was chosen", "choose at least one, or cancel");
            case CUSTOMER_SESSION_MISSING -> only("Nobody is logged in", "log in first");
            case FORM_FORGED -> only("The form's anti-forgery token is not this browser's", "open the page again");

            case LOGIN_WRONG ->
                only("User ID and password do not match", "use one of those that sandbank customer list shows");
            case LOGIN_LOCKED -> only("This user ID is locked", "wait until {lockedUntil}");

            case E2E_SESSION_UNKNOWN ->
                only(
                        "bizToken is missing, not this application's, or older than 30 minutes",
                        "get a key from /security/e2eKey and send the bizToken that comes with it");
            case DEVICE_STATEMENT_INVALID ->
                only(
                        "jweSignature is no compact JWE of a JSON object with a userId",
                        "encrypt it to the key of /v1/security/e2eKey by RSA-OAEP-256");
            case STEP_UP_REQUIRED ->
                only("This needs a one-time code", "send it with the controlFlowId of moreInfo, then confirm");
            case CONTROL_FLOW_UNKNOWN ->
                only(
                        "No operation of this application waits under this controlFlowId",
                        "begin anew: it may be done, expired, or of another kind");
            case ONE_TIME_CODE_WRONG ->
                only("The one-time code is wrong", "send the right one, {attemptsLeft} attempts are left");
            case SMS_NOT_DELIVERED ->
                only("No message reaches a phone number that ends in 0000", "use another phone number");

            case AUTHORIZATION_CODE_UNKNOWN ->
                only("This code was never issued here", "send the code that came back, whole and decoded");
            case AUTHORIZATION_CODE_EXPIRED ->
                only("The code has expired", AGAIN + ", and exchange the code within its lifetime");
            case AUTHORIZATION_CODE_REPLAYED ->
                only("The code was presented before, and every token it gave has been revoked", AGAIN);
            case AUTHORIZATION_CODE_OF_ANOTHER_CLIENT ->
                only("The code was issued to another application", "exchange it as the one that asked for it");
            case AUTHORIZATION_CODE_OF_ANOTHER_MARKET ->
                only(
                        "The code belongs to another market or business code than this endpoint's path",
                        AGAIN + ", and end the path as the authorization request says");
            case REDIRECT_URI_CHANGED ->
                only(
                        "redirect_uri is not that of the authorization request, and the code is spent now",
                        AGAIN + ", and send the same redirect_uri");
            case CODE_VERIFIER_MISSING ->
                only("code_verifier is missing, and the code is spent now", AGAIN + ", and send code_verifier");
            case CODE_VERIFIER_WRONG ->
                only(
                        "code_verifier does not prove the code_challenge, and the code is spent now",
                        AGAIN + ", and keep the verifier that the challenge is made of");
            case CODE_VERIFIER_UNEXPECTED ->
                only(
                        "code_verifier was sent though the authorization request had no code_challenge, and the code is spent now",
                        AGAIN + ", with a code_challenge");

            case REFRESH_TOKEN_UNKNOWN ->
                only("This refresh token was never issued to this application", "send the one that came last");
            case REFRESH_TOKEN_EXPIRED -> only("The refresh token has expired", AGAIN);
            case REFRESH_TOKEN_REUSED ->
                only(
                        "This refresh token had been exchanged already, and its whole family has been revoked",
                        AGAIN + ", and keep the newest one");
            case GRANT_REVOKED -> only("The consent behind this has ended", AGAIN);
            case GRANT_UNKNOWN -> only("There is no such consent", "open the list of consents again");
            case TOKEN_OF_ANOTHER_CLIENT ->
                only("The token was issued to another application", "use the credentials of that one");
            case AUTHORIZATION_MISSING -> only("The Authorization header is missing", BEARER);
            case AUTHORIZATION_UNREADABLE -> only("The Authorization header has no scheme", BEARER);
            case BEARER_EMPTY -> only("There is no token after Bearer", BEARER);
            case ACCESS_TOKEN_UNKNOWN ->
                List.of(
                        hint("The scheme of the Authorization header is not Bearer", BEARER)
                                .when("scheme"),
                        hint("This access token was never issued here, or long ago", "ask for a new one"));
            case ACCESS_TOKEN_EXPIRED ->
                only("The access token expired at {expiredAt}", "refresh it or ask for a new one");
            case ACCESS_TOKEN_REVOKED -> only("The access token was revoked", "ask for a new one");
            case TOKEN_IN_REQUEST ->
                only("A token or credential came in the URL", "send it in a header or the form, never in the URL");

            case CLIENT_ID_HEADER_MISSING ->
                only("The client_id header is missing", "send the client id of the application");
            case CLIENT_ID_HEADER_WRONG ->
                only(
                        "The client_id header is not the application this token was issued to",
                        "send the client id of that one");
            case GRANT_KIND_WRONG ->
                only("This needs {wanted}, and what was sent is {sent}", "get a token of that kind");
            case OPERATION_NOT_IN_MARKET ->
                only(
                        "The token is for market {market}, where this operation is not published",
                        "use a token of one of {published}");
            case TOKEN_OF_ANOTHER_MARKET ->
                only(
                        "The token is for market {market}, the countryCode header names another",
                        "leave the header out, or use a token of that market");
            case SCOPE_MISSING -> only("The token lacks the scope", "ask for one of these: {scope}");
            case RATE_EXCEEDED -> only("Limit {limit} per minute is reached", "wait {retryAfter} s");

            case ACCOUNT_UNKNOWN ->
                only(
                        "The customer has not shown this application an account of that id",
                        "take ids from the list of accounts");
            case INPUT_INVALID ->
                only("A field is missing or wrong", "mend what moreInfo.fieldLevelErrors or errors names");
            case TRANSACTIONS_NONE ->
                only("The account has no such transactions", "widen the filters, or take it for an empty list");
            case RESOURCE_UNKNOWN -> only("There is no such resource here", "check the path and the market");
            case REFERENCE_CODE_UNKNOWN ->
                only("There is no such list of codes", "name one by a coded field, such as maritalStatus");
            case DIRECTORY_ENTRY_UNKNOWN ->
                only("Nothing in the directory of this market has these words", "send fewer or other words");
            case METHOD_UNSUPPORTED -> only("The method is not served here", "use {allow}");
            case CARD_UNKNOWN ->
                only(
                        "No card of this market has these digits and this phone number",
                        "use the test card of the market, 8653 in most");
            case CARD_NOT_SHOWN ->
                only(
                        "The customer has not shown this application the account of a card of that id",
                        "take ids from the list of cards");
            case CARD_FUNCTION_UNKNOWN ->
                only(
                        "cardFunction is missing or not one the documentation lists",
                        "send cardFunction=ALL for every card");
            case CARDS_NONE ->
                only(
                        "The customer has shown this application no account of a card that may do this",
                        "send cardFunction=ALL, or the customer to authorize again");
            case REWARD_LINK_UNKNOWN ->
                only("This application has no such reward link in this market", "link the card first");
            case REWARD_LINK_INACTIVE ->
                only(
                        "The reward link waits for its confirmation code",
                        "activate it by the code the customer was sent");
            case REWARD_CONFIRMATION_WRONG ->
                only("The confirmation code is not the one that was sent", "send the customer's code");
            case POINTS_OUT_OF_BOUNDS ->
                only(
                        "The points are outside the programme's minimum and maximum",
                        "keep to the bounds that the balance names");
            case POINTS_INSUFFICIENT -> only("The card does not have that many points", "redeem fewer");
            case REDEMPTION_CHANGED ->
                only("This transaction reference was used for another order", "give each order a reference of its own");
        };
    }

    private static List<Hint> only(String cause, String remedy) {
        return List.of(hint(cause, remedy));
    }
}
