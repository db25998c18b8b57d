package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.refusal.TokenRefusal.AccessTokenExpired;
import java.util.List;

/** The hints on tokens. */
final class TokenHints {

    private static final String AGAIN = "send the customer to authorize again";

    private TokenHints() {}

    static List<Hint> of(TokenRefusal reason) {
        return switch (reason) {
            case GRANT_TYPE_UNSUPPORTED ->
                only("This grant_type is not served at this endpoint", "see the endpoint's documentation");
            case REFRESH_TOKEN_UNKNOWN ->
                only("This refresh token was never issued to this application", "send the one that came last");
            case REFRESH_TOKEN_EXPIRED -> only("The refresh token has expired", AGAIN);
            case REFRESH_TOKEN_REUSED ->
                only(
                        "This refresh token had been exchanged already, and its whole family has been revoked",
                        AGAIN + ", and keep the newest one");
            case GRANT_REVOKED -> only("The consent behind this has ended", AGAIN);
            case TOKEN_OF_ANOTHER_CLIENT ->
                only("The token was issued to another application", "use the credentials of that one");
            case ACCESS_TOKEN_UNKNOWN ->
                only("This access token was never issued here, or long ago", "ask for a new one");
            case ACCESS_TOKEN_EXPIRED ->
                List.of(hint("The access token expired at {expiredAt}", "refresh it or ask for a new one")
                        .with("expiredAt", AccessTokenExpired.class, AccessTokenExpired::expiredAt));
            case ACCESS_TOKEN_REVOKED -> only("The access token was revoked", "ask for a new one");
            case TOKEN_OF_ANOTHER_SPACE ->
                only("The application has moved to another space since this token was issued", "ask for a new one");
        };
    }
}
