package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.CodeRefusal;
import java.util.List;

/** The hints on authorization codes. */
final class CodeHints {

    private static final String AGAIN = "send the customer to authorize again";

    private CodeHints() {}

    static List<Hint> of(CodeRefusal reason) {
        return switch (reason) {
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
        };
    }
}
