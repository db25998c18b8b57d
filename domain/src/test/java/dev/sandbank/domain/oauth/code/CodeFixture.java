package dev.sandbank.domain.oauth.code;

import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.oauth.token.TokenKind;

/** Plain authorization codes for examples. */
public final class CodeFixture {

    private CodeFixture() {}

    /** A code of the grant, made with it, without PKCE; the redirect URI was asked for. */
    public static AuthorizationCode code(Grant grant, String name) {
        OpaqueToken opaque = TokenFixture.opaque(TokenKind.CODE, name, grant.grantedAt());
        return new AuthorizationCode(
                opaque.id(),
                opaque.hash(),
                grant,
                ClientFixture.REDIRECT_URI,
                true,
                null,
                grant.grantedAt().plus(Lifetimes.DEFAULT.authorizationCode()),
                null);
    }
}
