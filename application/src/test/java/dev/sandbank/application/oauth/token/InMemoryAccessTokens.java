package dev.sandbank.application.oauth.token;

import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Access tokens in memory. */
public final class InMemoryAccessTokens implements AccessTokens {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<TokenId, AccessToken> tokens;
    private final InMemoryGrants grants;

    public InMemoryAccessTokens(InMemoryTransactions transactions, InMemoryGrants grants) {
        this.transactions = transactions;
        this.tokens = new InMemoryTable<>(transactions);
        this.grants = grants;
    }

    @Override
    public void add(AccessToken token) {
        if (token.grant() != null) {
            grants.require(token.grant());
        }
        if (!tokens.add(token.id(), token)) {
            throw new IllegalStateException("access token " + token.id() + " exists");
        }
    }

    @Override
    public Optional<AccessToken> find(TokenId id) {
        return transactions.within(() -> tokens.find(id).map(this::withCurrentGrant));
    }

    @Override
    public boolean revoke(TokenId id, Instant now) {
        return tokens.change(
                id,
                token -> token.revokedAt() == null && !token.expiredAt(now),
                token -> copy(token, token.grant(), now));
    }

    @Override
    public List<AccessToken> liveOf(ClientId client, Instant now, int max) {
        return transactions.within(() -> tokens.all().stream()
                .filter(token -> token.client().equals(client) && !token.expiredAt(now))
                .map(this::withCurrentGrant)
                .filter(token -> !token.revoked())
                .sorted(Comparator.comparing(AccessToken::id).reversed())
                .limit(max)
                .toList());
    }

    /** All of them, ended ones too. */
    public List<AccessToken> all() {
        return tokens.all();
    }

    /** Removes everything of a client, as a cascade would. */
    public void removeAllOf(ClientId client) {
        tokens.removeIf(token -> token.client().equals(client), Long.MAX_VALUE);
    }

    public int removeIf(Predicate<AccessToken> condition, long max) {
        return tokens.removeIf(condition, max);
    }

    private AccessToken withCurrentGrant(AccessToken token) {
        return token.grant() == null ? token : copy(token, grants.current(token.grant()), token.revokedAt());
    }

    private static AccessToken copy(AccessToken token, @Nullable Grant grant, @Nullable Instant revokedAt) {
        return new AccessToken(
                token.id(),
                token.hash(),
                token.space(),
                token.client(),
                token.market(),
                token.businessCode(),
                token.scopes(),
                grant,
                token.issuedAt(),
                token.expiresAt(),
                revokedAt,
                token.boundTo());
    }
}
