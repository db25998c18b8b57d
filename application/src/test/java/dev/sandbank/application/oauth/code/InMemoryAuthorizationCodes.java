package dev.sandbank.application.oauth.code;

import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.token.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Authorization codes in memory. */
public final class InMemoryAuthorizationCodes implements AuthorizationCodes {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<TokenId, AuthorizationCode> codes;
    private final InMemoryGrants grants;

    public InMemoryAuthorizationCodes(InMemoryTransactions transactions, InMemoryGrants grants) {
        this.transactions = transactions;
        this.codes = new InMemoryTable<>(transactions);
        this.grants = grants;
        grants.askOfCodes(grant -> codes.all().stream()
                .anyMatch(code -> !code.spent() && code.grant().id().equals(grant)));
    }

    @Override
    public void add(AuthorizationCode code) {
        grants.require(code.grant());
        if (!codes.add(code.id(), code)) {
            throw new IllegalStateException("code " + code.id() + " exists");
        }
    }

    @Override
    public Optional<AuthorizationCode> find(TokenId id) {
        return transactions.within(() -> codes.find(id).map(this::withCurrentGrant));
    }

    @Override
    public boolean spend(TokenId id, Instant now) {
        return codes.change(id, code -> !code.spent(), code -> code.spend(now));
    }

    public List<AuthorizationCode> all() {
        return codes.all();
    }

    /** Removes everything of a client, as a cascade would. */
    public void removeAllOf(ClientId client) {
        codes.removeIf(code -> code.grant().client().equals(client), Long.MAX_VALUE);
    }

    public int removeIf(Predicate<AuthorizationCode> condition, long max) {
        return codes.removeIf(condition, max);
    }

    private AuthorizationCode withCurrentGrant(AuthorizationCode code) {
        return new AuthorizationCode(
                code.id(),
                code.hash(),
                grants.current(code.grant()),
                code.redirectUri(),
                code.redirectUriAsked(),
                code.challenge(),
                code.expiresAt(),
                code.spentAt());
    }
}
