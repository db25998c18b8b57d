package dev.sandbank.domain.oauth.token;

import static dev.sandbank.domain.InstantArbitraries.instants;
import static dev.sandbank.domain.secret.SecretHashArbitraries.hashes;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.scope.ScopeArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Token ids, and access and refresh tokens as stored. */
public final class TokenArbitraries {

    private TokenArbitraries() {}

    public static Arbitrary<TokenId> ids() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofSize(TokenId.RANDOM_BYTES);
        return Combinators.combine(instants(), random).as(TokenId::of);
    }

    /** Tokens of a client alone. */
    public static Arbitrary<AccessToken> twoLegged(ClientId client) {
        return Combinators.combine(
                        ids(),
                        hashes(),
                        CustomerArbitraries.spaces(),
                        Arbitraries.of(Market.class),
                        Arbitraries.of(BusinessCode.class),
                        ScopeArbitraries.scopes(),
                        instants(),
                        instants().injectNull(0.5))
                .as((id, hash, space, market, code, scopes, issuedAt, revokedAt) -> new AccessToken(
                        id,
                        hash,
                        space,
                        client,
                        market,
                        code,
                        scopes,
                        null,
                        issuedAt,
                        issuedAt.plus(Lifetimes.DEFAULT.accessToken()),
                        revokedAt));
    }

    /** Tokens of a grant. */
    public static Arbitrary<AccessToken> threeLegged(Grant grant) {
        return twoLegged(grant.client())
                .map(token -> new AccessToken(
                        token.id(),
                        token.hash(),
                        grant.space(),
                        grant.client(),
                        grant.market(),
                        grant.businessCode(),
                        token.scopes(),
                        grant,
                        token.issuedAt(),
                        token.expiresAt(),
                        token.revokedAt()));
    }

    public static Arbitrary<RefreshToken> refreshTokens(Grant grant) {
        return Combinators.combine(
                        ids(),
                        hashes(),
                        ScopeArbitraries.forCustomers(),
                        instants(),
                        instants().injectNull(0.5))
                .as((id, hash, scopes, issuedAt, usedAt) -> new RefreshToken(
                        id, hash, grant, scopes, issuedAt, issuedAt.plus(Lifetimes.DEFAULT.refreshToken()), usedAt));
    }
}
