package dev.sandbank.application.oauth.token;

import dev.sandbank.application.customer.InMemoryCustomerSessions;
import dev.sandbank.application.oauth.code.InMemoryAuthorizationCodes;
import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.stepup.InMemoryControlFlows;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deletes what has expired from the stores in memory. */
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
    public int forget(SpaceId space, Instant expiredBefore, int max) {
        return transactions.within(() -> {
            BiPredicate<SpaceId, Instant> gone = (place, end) -> place.equals(space) && end.isBefore(expiredBefore);
            int count = codes.removeIf(code -> gone.test(code.grant().space(), code.expiresAt()), max)
                    + accessTokens.removeIf(token -> gone.test(token.space(), token.expiresAt()), max)
                    + refreshTokens.removeIf(token -> gone.test(token.grant().space(), token.expiresAt()), max)
                    + sessions.removeIf(session -> gone.test(session.space(), session.expiresAt()), max)
                    + controlFlows.removeIf(flow -> gone.test(flow.space(), flow.expiresAt()), max);
            Set<Grant> leantOn = grantsLeantOn();
            return count
                    + grants.removeIf(
                            grant -> gone.test(grant.space(), grant.expiresAt())
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
