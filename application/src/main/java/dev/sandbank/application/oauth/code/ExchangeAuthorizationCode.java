package dev.sandbank.application.oauth.code;

import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.oauth.token.TokenMint;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodePresentation;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.CodeRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Redeems an authorization code for an access and a refresh token (RFC 6749 section 4.1.3). The first presentation uses
 * up the code, even if it is refused; a second presentation revokes the tokens of the first. So among parallel
 * redemptions at most one gets tokens, and those stop working when the next one arrives.
 */
public final class ExchangeAuthorizationCode {

    private final AuthorizationCodes codes;
    private final TokenStores stores;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;
    private final TokenMint mint;

    public ExchangeAuthorizationCode(
            AuthorizationCodes codes,
            TokenStores stores,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets,
            Lifetimes lifetimes) {
        this.codes = codes;
        this.stores = stores;
        this.transactions = transactions;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
        this.mint = new TokenMint(secrets);
    }

    /**
     * Redeems the code; the stage completes once the tokens are durable.
     *
     * @throws Refused CLIENT_NOT_ALLOWED_GRANT or AUTHORIZATION_CODE_UNKNOWN at once; the stage fails with the reasons
     *     of {@link AuthorizationCode#objectionTo} or AUTHORIZATION_CODE_REPLAYED
     */
    public CompletionStage<IssuedTokens> exchange(TokenHolder holder, CodeExchange exchange) {
        Client client = holder.client();
        if (!client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE)) {
            throw new Refused(new GrantNotAllowed("authorization_code"));
        }
        OpaqueToken presented = OpaqueToken.parse(TokenKind.CODE, exchange.code())
                .orElseThrow(() -> new Refused(CodeRefusal.AUTHORIZATION_CODE_UNKNOWN));
        Instant now = clocks.now(client.space());
        Fresh fresh =
                new Fresh(mint.mint(TokenKind.ACCESS, now), mint.mint(TokenKind.REFRESH, now), holder.certificate());
        CodePresentation presentation = new CodePresentation(
                client.id(), exchange.market(), exchange.businessCode(), exchange.redirectUri(), exchange.verifier());
        return transactions
                .submit(() -> redeem(client.space(), presented, presentation, fresh, now))
                .thenApply(Outcome::orThrow);
    }

    private Outcome<IssuedTokens> redeem(
            SpaceId space, OpaqueToken presented, CodePresentation presentation, Fresh fresh, Instant now) {
        Optional<AuthorizationCode> found = codes.find(presented.id())
                .filter(code -> code.hash().matches(presented.secret()))
                .filter(code -> code.grant().space().equals(space));
        if (found.isEmpty()) {
            return Outcome.refused(CodeRefusal.AUTHORIZATION_CODE_UNKNOWN);
        }
        AuthorizationCode code = found.get();
        if (!codes.spend(code.id(), now)) {
            // RFC 6749 section 4.1.2: a code that is used twice may be stolen.
            stores.grants().revoke(code.grant().id(), now);
            return Outcome.refused(CodeRefusal.AUTHORIZATION_CODE_REPLAYED);
        }
        return code.objectionTo(presentation, now)
                .map(Outcome::<IssuedTokens>refused)
                .orElseGet(() -> Outcome.done(issue(code, fresh, now)));
    }

    private IssuedTokens issue(AuthorizationCode code, Fresh fresh, Instant now) {
        Instant familyEnd = now.plus(lifetimes.refreshToken());
        GrantTokens tokens = new GrantTokens(
                code.grant().lastingUntil(familyEnd),
                code.grant().scopes(),
                fresh.access(),
                fresh.refresh(),
                now,
                familyEnd,
                fresh.boundTo());
        stores.grants().lastUntil(code.grant().id(), familyEnd);
        tokens.keepIn(stores, lifetimes);
        return tokens.handedOutAt(now, lifetimes);
    }

    /** Tokens that were made before the unit of work, in which no random numbers are made. */
    private record Fresh(
            OpaqueToken access,
            OpaqueToken refresh,
            @Nullable Thumbprint boundTo) {}
}
