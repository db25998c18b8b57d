package dev.sandbank.domain.oauth.token;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Plain tokens for examples: the same name gives the same token. */
public final class TokenFixture {

    private TokenFixture() {}

    /** A token in plain text; it depends on the name only. */
    public static OpaqueToken opaque(TokenKind kind, String name, Instant issuedAt) {
        byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), OpaqueToken.SECRET_BYTES);
        byte[] id = ByteBuffer.allocate(TokenId.RANDOM_BYTES)
                .putInt(kind.prefix().hashCode())
                .putInt(name.hashCode())
                .array();
        return OpaqueToken.of(kind, TokenId.of(issuedAt, id), bytes);
    }

    /** A two-legged token of 30 minutes. */
    public static AccessToken twoLegged(Client client, String name, Instant issuedAt) {
        OpaqueToken opaque = opaque(TokenKind.ACCESS, name, issuedAt);
        return new AccessToken(
                opaque.id(),
                opaque.hash(),
                client.space(),
                client.id(),
                Market.SG,
                BusinessCode.GCB,
                Scopes.parse("/api"),
                null,
                issuedAt,
                issuedAt.plus(Lifetimes.DEFAULT.accessToken()),
                null);
    }

    /** A token of the grant of 30 minutes. */
    public static AccessToken threeLegged(Grant grant, String name, Instant issuedAt) {
        OpaqueToken opaque = opaque(TokenKind.ACCESS, name, issuedAt);
        return new AccessToken(
                opaque.id(),
                opaque.hash(),
                grant.space(),
                grant.client(),
                grant.market(),
                grant.businessCode(),
                grant.scopes(),
                grant,
                issuedAt,
                issuedAt.plus(Lifetimes.DEFAULT.accessToken()),
                null);
    }

    /** A refresh token of the grant of 30 days. */
    public static RefreshToken refresh(Grant grant, String name, Instant issuedAt) {
        OpaqueToken opaque = opaque(TokenKind.REFRESH, name, issuedAt);
        return new RefreshToken(
                opaque.id(),
                opaque.hash(),
                grant,
                grant.scopes(),
                issuedAt,
                issuedAt.plus(Lifetimes.DEFAULT.refreshToken()),
                null);
    }
}
