package dev.sandbank.application.oauth.token;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.time.Instant;
import java.util.Arrays;

/** Makes new tokens and codes: random ones, or the successor that a refresh token always has. */
public final class TokenMint {

    private static final int BYTES = TokenId.RANDOM_BYTES + OpaqueToken.SECRET_BYTES;

    private final Secrets secrets;

    public TokenMint(Secrets secrets) {
        this.secrets = secrets;
    }

    public OpaqueToken mint(TokenKind kind, Instant now) {
        byte[] random = secrets.random(BYTES);
        TokenId id = TokenId.of(now, Arrays.copyOf(random, TokenId.RANDOM_BYTES));
        return OpaqueToken.of(kind, id, Arrays.copyOfRange(random, TokenId.RANDOM_BYTES, BYTES));
    }

    /**
     * The token that a refresh token used at {@code usedAt} is exchanged for: it is derived from the presented token
     * with the installation's key, so it is always the same, although neither token is stored in plain text.
     */
    OpaqueToken successor(TokenKind kind, OpaqueToken presented, Instant usedAt) {
        byte[] id = secrets.derive("id of " + kind, presented.value());
        byte[] secret = secrets.derive("secret of " + kind, presented.value());
        return OpaqueToken.of(kind, TokenId.of(usedAt, Arrays.copyOf(id, TokenId.RANDOM_BYTES)), secret);
    }
}
