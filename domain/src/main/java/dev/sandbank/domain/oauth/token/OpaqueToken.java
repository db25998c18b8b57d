package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.secret.SecretHash;
import java.util.Base64;
import java.util.Optional;

/**
 * A token or code in plain text, as its holder has it: prefix, {@link TokenId}, {@code _}, 256 random bits in
 * base64url; 77 characters in all. It is looked up by the id; only the hash of the secret part is ever stored.
 */
public record OpaqueToken(TokenKind kind, TokenId id, String secret) {

    /** Random bytes that go into the secret part. */
    public static final int SECRET_BYTES = 32;

    private static final int PREFIX_LENGTH = 7;
    private static final int SECRET_AT = PREFIX_LENGTH + TokenId.LENGTH + 1;
    private static final int LENGTH = SECRET_AT + 43;

    /** A new token of 256 random bits. */
    public static OpaqueToken of(TokenKind kind, TokenId id, byte[] random) {
        if (random.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a token takes " + SECRET_BYTES + " random bytes");
        }
        return new OpaqueToken(kind, id, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The token of a text, if the text has the form of that kind. */
    public static Optional<OpaqueToken> parse(TokenKind kind, String text) {
        if (text.length() != LENGTH || !text.startsWith(kind.prefix()) || text.charAt(SECRET_AT - 1) != '_') {
            return Optional.empty();
        }
        String id = text.substring(PREFIX_LENGTH, SECRET_AT - 1);
        return TokenId.couldBe(id)
                ? Optional.of(new OpaqueToken(kind, new TokenId(id), text.substring(SECRET_AT)))
                : Optional.empty();
    }

    /** The plain text that its holder has. */
    public String value() {
        return kind.prefix() + id.value() + "_" + secret;
    }

    public SecretHash hash() {
        return SecretHash.of(secret);
    }

    @Override
    public String toString() {
        return kind.prefix() + id.value();
    }
}
