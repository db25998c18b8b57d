package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.time.Duration;
import java.time.Instant;

/**
 * A customer's log-in that was begun for a call. Its state is for one return, by the session that began it.
 *
 * @param session the id of the hub session that began it
 * @param verifier proves at the exchange of the code who began it (RFC 7636)
 * @param trial the call that waits for the token
 * @param begunAt by the clock of the machine
 */
public record TryFlow(
        String state,
        String session,
        TryParty party,
        Scopes scopes,
        String redirectUri,
        CodeVerifier verifier,
        String trial,
        Instant begunAt) {

    /** How long a customer may take. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** What is sent with the authorization request. */
    public CodeChallenge challenge() {
        return CodeChallenge.of(verifier);
    }

    boolean liveAt(Instant now) {
        return now.isBefore(begunAt.plus(LIFETIME));
    }

    /** Says nothing of state and verifier. */
    @Override
    public String toString() {
        return "TryFlow of " + party;
    }
}
