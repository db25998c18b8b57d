package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.util.Optional;

/** Tells whoever holds an authorization code what it was issued for. The code is not spent by that. */
public final class FindAuthorizationCode {

    private final AuthorizationCodes codes;

    public FindAuthorizationCode(AuthorizationCodes codes) {
        this.codes = codes;
    }

    /** The code as stored; none for a text that is no code of this server, whole and right. */
    public Optional<AuthorizationCode> find(String code) {
        return OpaqueToken.parse(TokenKind.CODE, code)
                .flatMap(presented -> codes.find(presented.id())
                        .filter(stored -> stored.hash().matches(presented.secret())));
    }
}
