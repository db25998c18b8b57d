package dev.sandbank.application.oauth.consent;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grants in memory. */
public final class InMemoryGrants implements Grants {

    private final InMemoryTable<GrantId, Grant> grants;
    private Predicate<GrantId> awaitsItsCode = grant -> false;

    public InMemoryGrants(InMemoryTransactions transactions) {
        this.grants = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Grant grant) {
        if (!grants.add(grant.id(), grant)) {
            throw new IllegalStateException("grant " + grant.id() + " exists");
        }
    }

    @Override
    public Optional<Grant> find(GrantId id) {
        return grants.find(id);
    }

    /** Says how to find out whether a grant has a code that was not redeemed. */
    public void askOfCodes(Predicate<GrantId> codes) {
        awaitsItsCode = codes;
    }

    @Override
    public List<Grant> inUseOf(SpaceId space, CustomerId customer, Instant now, int max) {
        return newestFirst(
                        grant -> grant.space().equals(space) && grant.customer().equals(customer) && grant.liveAt(now))
                .filter(grant -> !awaitsItsCode.test(grant.id()))
                .limit(max)
                .toList();
    }

    @Override
    public List<Grant> liveOf(ClientId client, Instant now, int max) {
        return newestFirst(grant -> grant.client().equals(client) && grant.liveAt(now))
                .limit(max)
                .toList();
    }

    @Override
    public void lastUntil(GrantId id, Instant expiresAt) {
        grants.change(id, grant -> grant.revokedAt() == null, grant -> grant.lastingUntil(expiresAt));
    }

    @Override
    public boolean revoke(GrantId id, Instant now) {
        return grants.change(id, grant -> grant.revokedAt() == null, grant -> grant.revoke(now));
    }

    /** The grant as it is now of something that was stored with it. */
    public Grant current(Grant grant) {
        return find(grant.id()).orElseThrow(() -> missing(grant));
    }

    /** Refuses a row that refers to a grant that is not stored, as a foreign key would. */
    public void require(Grant grant) {
        if (find(grant.id()).isEmpty()) {
            throw missing(grant);
        }
    }

    /** Removes everything of a client, as a cascade would. */
    public void removeAllOf(ClientId client) {
        grants.removeIf(grant -> grant.client().equals(client), Long.MAX_VALUE);
    }

    /** All of them, ended ones too. */
    public List<Grant> all() {
        return List.copyOf(grants.all());
    }

    public int removeIf(Predicate<Grant> condition, long max) {
        return grants.removeIf(condition, max);
    }

    private Stream<Grant> newestFirst(Predicate<Grant> condition) {
        return grants.all().stream()
                .filter(condition)
                .sorted(Comparator.comparing(Grant::grantedAt)
                        .thenComparing(grant -> grant.id().value())
                        .reversed());
    }

    private static IllegalStateException missing(Grant grant) {
        return new IllegalStateException("grant " + grant.id() + " is not stored");
    }
}
