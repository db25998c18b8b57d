package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.AuthorizationRefusal.RedirectUriMissing;
import java.util.List;

/** The hints on authorization requests and consents. */
final class AuthorizationHints {

    private AuthorizationHints() {}

    static List<Hint> of(AuthorizationRefusal reason) {
        return switch (reason) {
            case REDIRECT_URI_UNREGISTERED ->
                only(
                        "This redirect_uri is not registered for the application",
                        "register it, or send one that is, character by character");
            case REDIRECT_URI_MISSING ->
                List.of(
                        hint("The application has no redirect URI", "register one first")
                                .when(RedirectUriMissing.class, wrong -> wrong.registered() == 0),
                        hint("The application has several redirect URIs", "send redirect_uri"));
            case RESPONSE_TYPE_MISSING -> only("response_type is missing", "send response_type=code");
            case RESPONSE_TYPE_UNSUPPORTED ->
                only("Another response_type than code is not served", "send response_type=code");
            case REQUEST_OBJECT_UNSUPPORTED -> only("Request objects are not served", "send plain parameters");
            case REQUEST_URI_UNSUPPORTED -> only("request_uri is not served", "send plain parameters");
            case SCOPE_NOT_ALLOWED ->
                only(
                        "A scope is missing, unknown, not for this kind of grant, or not approved for this application",
                        "ask for scopes that the operation's document names");
            case MARKET_UNKNOWN -> market();
            case CODE_CHALLENGE_MISSING ->
                only(
                        "This application must prove who redeems its codes (PKCE)",
                        "send code_challenge and code_challenge_method=S256");
            case CODE_CHALLENGE_MALFORMED ->
                only(
                        "code_challenge is not the 43 base64url characters of a SHA-256",
                        "make it so, and send code_challenge_method=S256");
            case CONSENT_DENIED -> only("The customer did not consent", "ask again only when the customer wants it");
            case CONSENT_WITHOUT_ACCOUNT -> only("No account was chosen", "choose at least one, or cancel");
            case GRANT_UNKNOWN -> only("There is no such consent", "open the list of consents again");
        };
    }

    private static List<Hint> market() {
        return List.of(
                hint("This endpoint is not published in market {market}", "use one of {published}")
                        .when(NotPublished.class)
                        .with(
                                "market",
                                NotPublished.class,
                                wrong -> wrong.market().code())
                        .with("published", NotPublished.class, wrong -> HintWords.codes(wrong.published())),
                hint(
                        "The market or business code is not one the bank serves",
                        "send for example countryCode=SG and businessCode=GCB, or end the path with /sg/gcb"));
    }
}
