package dev.sandbank.http.corridor;

import dev.sandbank.application.oauth.token.NameTokenOwner;
import dev.sandbank.application.oauth.token.VerifiedToken;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.call.Evidence;
import dev.sandbank.http.call.Veiled;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.CredentialsRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls: reads the bearer token of the {@code Authorization} header (RFC 6750 section 2.1), with the
 * scheme in upper or lower case, and checks the {@code client_id} header against it. Tokens in the query are refused
 * (RFC 9700 section 4.3.2).
 */
final class Authenticate implements Step {

    private static final String SCHEME = "bearer";

    private final VerifyAccessToken verifyAccessToken;
    private final NameTokenOwner nameTokenOwner;

    Authenticate(VerifyAccessToken verifyAccessToken, NameTokenOwner nameTokenOwner) {
        this.verifyAccessToken = verifyAccessToken;
        this.nameTokenOwner = nameTokenOwner;
    }

    @Override
    public void enter(Call call) {
        if (call.query("access_token") != null) {
            throw new Refused(CredentialsRefusal.TOKEN_IN_REQUEST);
        }
        VerifiedToken verified = verified(call, bearerToken(call.header("Authorization")));
        call.authenticatedAs(verified);
        checkClientId(call.header("client_id"), verified);
    }

    @Override
    public Evidence evidence(Call call) {
        return new Evidence(
                "Authorization: Bearer and a living access token; the client_id header of its application, if there is one",
                came(call));
    }

    @Override
    public String purpose() {
        return "Finds the application and the grant by the bearer token.";
    }

    private VerifiedToken verified(Call call, String bearer) {
        try {
            return verifyAccessToken.verify(bearer);
        } catch (Refused refused) {
            name(call, bearer);
            throw refused;
        }
    }

    /** Notes the application whose token was sent, also if the token is no good. */
    void name(Call call) {
        String authorization = call.header("Authorization");
        int space = authorization == null ? -1 : authorization.strip().indexOf(' ');
        if (authorization != null && space > 0) {
            name(call, authorization.strip().substring(space + 1).strip());
        }
    }

    private void name(Call call, String bearer) {
        nameTokenOwner.name(bearer).ifPresent(owner -> call.notes().names(owner.value()));
    }

    private static String came(Call call) {
        String clientId = Veiled.header("client_id", call.header("client_id"));
        String authorization = call.header("Authorization");
        if (authorization == null || authorization.isBlank()) {
            return "no Authorization header; " + clientId;
        }
        String stripped = authorization.strip();
        int space = stripped.indexOf(' ');
        boolean bearer = space > 0 && stripped.substring(0, space).equalsIgnoreCase(SCHEME);
        return bearer
                ? "a bearer token of " + Veiled.of(stripped.substring(space + 1).strip()) + "; " + clientId
                : "an Authorization header that is not Bearer and a token, of " + Veiled.of(authorization) + "; "
                        + clientId;
    }

    /** Four kinds of bad headers are distinguished, because the public sandbox answers each of them differently. */
    private static String bearerToken(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw new Refused(CredentialsRefusal.AUTHORIZATION_MISSING);
        }
        String stripped = authorization.strip();
        int space = stripped.indexOf(' ');
        if (space < 0) {
            throw new Refused(
                    stripped.equalsIgnoreCase(SCHEME)
                            ? CredentialsRefusal.BEARER_EMPTY
                            : CredentialsRefusal.AUTHORIZATION_UNREADABLE);
        }
        if (!stripped.substring(0, space).equalsIgnoreCase(SCHEME)) {
            throw new Refused(CredentialsRefusal.AUTHORIZATION_NOT_BEARER);
        }
        return stripped.substring(space + 1).strip();
    }

    private static void checkClientId(@Nullable String clientId, VerifiedToken verified) {
        if (clientId == null) {
            // The compatible profile is lenient here: the header is documented as required, but it may be absent.
            if (verified.client().isStrict()) {
                throw new Refused(CredentialsRefusal.CLIENT_ID_HEADER_MISSING);
            }
        } else if (!clientId.equals(verified.client().id().value())) {
            throw new Refused(CredentialsRefusal.CLIENT_ID_HEADER_WRONG);
        }
    }
}
