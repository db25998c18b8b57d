package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ChallengeMethodWrong;
import dev.sandbank.domain.refusal.AuthorizationRefusal.MarketUnknown;
import dev.sandbank.domain.refusal.AuthorizationRefusal.NotPublished;
import dev.sandbank.domain.refusal.AuthorizationRefusal.RedirectUriMissing;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeFault;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ScopeNotAllowed;
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
            case REDIRECT_URI_OF_SERVER ->
                only(
                        "This redirect_uri is for requests that the pages to try calls begin in the same browser, and those"
                                + " have no other",
                        "register an address of your own, or begin again at the page of the operation");
            case RESPONSE_TYPE_MISSING -> only("The parameter response_type is missing", "send response_type=code");
            case RESPONSE_TYPE_UNSUPPORTED ->
                only("Another response_type than code is not served", "send response_type=code");
            case REQUEST_OBJECT_UNSUPPORTED ->
                only("The parameter request, an object of requests, is not served", "send plain parameters");
            case REQUEST_URI_UNSUPPORTED -> only("The parameter request_uri is not served", "send plain parameters");
            case SCOPE_NOT_ALLOWED -> scope();
            case MARKET_UNKNOWN -> market();
            case CODE_CHALLENGE_MISSING ->
                only(
                        "The parameter code_challenge is missing, and who redeems the code must be proved (PKCE)",
                        "send code_challenge and code_challenge_method=S256");
            case CODE_CHALLENGE_MALFORMED ->
                List.of(
                        hint("The parameter code_challenge_method is not S256", "send code_challenge_method=S256")
                                .when(ChallengeMethodWrong.class),
                        hint(
                                "The parameter code_challenge is not the 43 base64url characters of a SHA-256",
                                "make it so of code_verifier"));
            case CONSENT_DENIED -> only("The customer did not consent", "ask again only when the customer wants it");
            case CONSENT_WITHOUT_ACCOUNT -> only("No account was chosen", "choose at least one, or cancel");
            case GRANT_UNKNOWN -> only("There is no such consent", "open the list of consents again");
        };
    }

    private static List<Hint> scope() {
        return List.of(
                hint("The parameter scope is missing", "send the scopes to ask for")
                        .when(ScopeNotAllowed.class, wrong -> wrong.fault() == ScopeFault.MISSING),
                scope(
                        ScopeFault.OF_ANOTHER_GRANT,
                        "The scope {scope} is not for this kind of grant",
                        "ask for scopes that the operation's document names with it"),
                scope(
                        ScopeFault.NOT_APPROVED,
                        "The scope {scope} is not one that this application was approved for",
                        "ask for another, or approve it by sandbank app update --scope"),
                scope(
                        ScopeFault.NOT_GRANTED,
                        "The scope {scope} was not granted",
                        "ask for fewer, or send the customer to authorize again"),
                hint("The scope {scope} is not published", "ask for scopes that the operation's document names")
                        .with("scope", ScopeNotAllowed.class, AuthorizationHints::scopeOf));
    }

    private static Hint scope(ScopeFault fault, String cause, String remedy) {
        return hint(cause, remedy)
                .when(ScopeNotAllowed.class, wrong -> wrong.fault() == fault)
                .with("scope", ScopeNotAllowed.class, AuthorizationHints::scopeOf);
    }

    private static String scopeOf(ScopeNotAllowed wrong) {
        return HintWords.sent(wrong.scope());
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
                hint("The parameter {name} is missing", "send for example {name}=SG")
                        .when(MarketUnknown.class, wrong -> wrong.sent().isEmpty())
                        .with("name", MarketUnknown.class, MarketUnknown::parameter),
                hint(
                                "The {name} {written} is not one that the bank serves",
                                "send for example countryCode=SG and businessCode=GCB, or end the path with /sg/gcb")
                        .with("name", MarketUnknown.class, MarketUnknown::parameter)
                        .with("written", MarketUnknown.class, wrong -> HintWords.sent(wrong.sent())));
    }
}
