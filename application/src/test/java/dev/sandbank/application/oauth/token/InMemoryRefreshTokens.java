package dev.sandbank.application.oauth.token;

import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Refresh tokens in memory. */
public final class InMemoryRefreshTokens implements RefreshTokens {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<TokenId, RefreshToken> tokens;
    private final InMemoryGrants grants;

    public InMemoryRefreshTokens(InMemoryTransactions transactions, InMemoryGrants grants) {
        this.transactions = transactions;
        this.tokens = new InMemoryTable<>(transactions);
        this.grants = grants;
    }

    @Override
    public void add(RefreshToken token) {
        grants.require(token.grant());
        if (!tokens.add(token.id(), token)) {
            throw new IllegalStateException("refresh token " + token.id() + " exists");
        }
    }

    @Override
    public Optional<RefreshToken> find(TokenId id) {
        return transactions.within(() -> tokens.find(id).map(this::withCurrentGrant));
    }

    @Override
    public boolean use(TokenId id, Instant now) {
        return tokens.change(id, token -> token.usedAt() == null, token -> token.use(now));
    }

    /** All of them, ended ones too. */
    public List<RefreshToken> all() {
        return tokens.all();
    }

    /** Removes everything of a client, as a cascade would. */
    public void removeAllOf(ClientId client) {
        tokens.removeIf(token -> token.grant().client().equals(client), Long.MAX_VALUE);
    }

    public int removeIf(Predicate<RefreshToken> condition, long max) {
        return tokens.removeIf(condition, max);
    }

    private RefreshToken withCurrentGrant(RefreshToken token) {
        return new RefreshToken(
                token.id(),
                token.hash(),
                grants.current(token.grant()),
                token.scopes(),
                token.issuedAt(),
                token.expiresAt(),
                token.usedAt(),
                token.boundTo());
    }
}
