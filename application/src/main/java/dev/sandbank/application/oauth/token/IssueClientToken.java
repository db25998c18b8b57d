package dev.sandbank.application.oauth.token;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** Issues a two-legged token (RFC 6749 section 4.4): the application acts for itself in one market. */
public final class IssueClientToken {

    private final AccessTokens accessTokens;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;
    private final TokenMint mint;

    public IssueClientToken(
            AccessTokens accessTokens,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets,
            Lifetimes lifetimes) {
        this.accessTokens = accessTokens;
        this.transactions = transactions;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
        this.mint = new TokenMint(secrets);
    }

    /**
     * Issues the token; the stage completes once it is durable.
     *
     * @throws Refused CLIENT_IS_PUBLIC, CLIENT_NOT_ALLOWED_GRANT or SCOPE_NOT_ALLOWED
     */
    public CompletionStage<IssuedTokens> issue(
            TokenHolder holder, Market market, BusinessCode businessCode, Scopes scopes) {
        Client client = holder.client();
        check(client, scopes);
        Instant now = clocks.now(client.space());
        OpaqueToken token = mint.mint(TokenKind.ACCESS, now);
        AccessToken stored = new AccessToken(
                token.id(),
                token.hash(),
                client.space(),
                client.id(),
                market,
                businessCode,
                scopes,
                null,
                now,
                now.plus(lifetimes.accessToken()),
                null,
                holder.certificate());
        IssuedTokens issued = new IssuedTokens(
                token, lifetimes.accessToken().toSeconds(), now, scopes, null, 0, null, holder.certificate());
        return transactions.submit(() -> {
            accessTokens.add(stored);
            return issued;
        });
    }

    private static void check(Client client, Scopes scopes) {
        if (client.isPublic()) {
            throw new Refused(ClientRefusal.CLIENT_IS_PUBLIC);
        }
        if (!client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)) {
            throw new Refused(new GrantNotAllowed("client_credentials"));
        }
        client.objectionTo(scopes, KnownScope::forApplications).ifPresent(objection -> {
            throw new Refused(objection);
        });
    }
}
