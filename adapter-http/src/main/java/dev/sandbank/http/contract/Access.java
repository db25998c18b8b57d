package dev.sandbank.http.contract;

import dev.sandbank.domain.oauth.client.GrantKind;
import org.jspecify.annotations.Nullable;

/**
 * One kind of access to an operation.
 *
 * @param scheme name of the security scheme in the documents
 * @param scope that a token of it must have, where scopes are enforced; null for none
 */
record Access(String scheme, @Nullable String scope) {

    /** HTTP Basic with the client's credentials, for the token endpoints. */
    static final String CLIENT_BASIC = "clientBasic";

    /** The kind of grant whose tokens have this access; null if it needs no token. */
    @Nullable
    GrantKind grantKind() {
        return switch (scheme) {
            case "clientCredentials" -> GrantKind.CLIENT_CREDENTIALS;
            case "authorizationCode" -> GrantKind.AUTHORIZATION_CODE;
            case "cardAuthorization" -> GrantKind.CARD_AUTHORIZATION;
            case CLIENT_BASIC -> null;
            default -> throw new IllegalArgumentException("unknown security scheme " + scheme);
        };
    }
}
