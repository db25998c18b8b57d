package dev.sandbank.application.oauth.token;

import dev.sandbank.application.customer.InMemoryCustomerSessions;
import dev.sandbank.application.oauth.code.InMemoryAuthorizationCodes;
import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.stepup.InMemoryControlFlows;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.consent.Grant;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Housekeeping of the stores in memory. */
public final class InMemoryExpiredTokens implements ExpiredTokens {

    private final InMemoryTransactions transactions;
    private final InMemoryAuthorizationCodes codes;
    private final InMemoryAccessTokens accessTokens;
    private final InMemoryRefreshTokens refreshTokens;
    private final InMemoryGrants grants;
    private final InMemoryCustomerSessions sessions;
    private final InMemoryControlFlows controlFlows;

    public InMemoryExpiredTokens(
            InMemoryTransactions transactions,
            InMemoryAuthorizationCodes codes,
            InMemoryAccessTokens accessTokens,
            InMemoryRefreshTokens refreshTokens,
            InMemoryGrants grants,
            InMemoryCustomerSessions sessions,
            InMemoryControlFlows controlFlows) {
        this.transactions = transactions;
        this.codes = codes;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.grants = grants;
        this.sessions = sessions;
        this.controlFlows = controlFlows;
    }

    @Override
    public int forget(Instant expiredBefore, int max) {
        return transactions.within(() -> {
            int gone = codes.removeIf(code -> code.expiresAt().isBefore(expiredBefore), max)
                    + accessTokens.removeIf(token -> token.expiresAt().isBefore(expiredBefore), max)
                    + refreshTokens.removeIf(token -> token.expiresAt().isBefore(expiredBefore), max)
                    + sessions.removeIf(session -> session.expiresAt().isBefore(expiredBefore), max)
                    + controlFlows.removeIf(flow -> flow.expiresAt().isBefore(expiredBefore), max);
            Set<Grant> leantOn = grantsLeantOn();
            return gone
                    + grants.removeIf(
                            grant -> grant.expiresAt().isBefore(expiredBefore)
                                    && leantOn.stream()
                                            .noneMatch(other -> other.id().equals(grant.id())),
                            max);
        });
    }

    private Set<Grant> grantsLeantOn() {
        return Stream.of(
                        codes.all().stream().map(code -> code.grant()),
                        refreshTokens.all().stream().map(token -> token.grant()),
                        accessTokens.all().stream().map(token -> token.grant()).filter(Objects::nonNull))
                .flatMap(stream -> stream)
                .collect(Collectors.toSet());
    }
}
