package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Grants in SQL. */
public final class JdbiGrants implements Grants {

    private static final String INSERT = """
            insert into customer_grant (id, kind, space, client_id, market, user_id, business_code, scopes, accounts,
                card, granted_at, expires_at, revoked_at)
            values (:id, :kind, :space, :client, :market, :userId, :businessCode, :scopes, :accounts,
                :card, :grantedAt, :expiresAt, :revokedAt)
            """;

    private static final String SELECT = "select " + GrantRows.COLUMNS + "from customer_grant g ";

    private static final String IN_USE_OF_CUSTOMER = SELECT + """
            where g.space = :space and g.market = :market and g.user_id = :userId
                and g.revoked_at is null and g.expires_at > :now
                and not exists (select 1 from authorization_code c where c.grant_id = g.id and c.spent_at is null)
            order by g.granted_at desc, g.id desc
            limit :max
            """;

    private static final String LIVE_OF_CLIENT = SELECT + """
            where g.client_id = :client and g.revoked_at is null and g.expires_at > :now
            order by g.granted_at desc, g.id desc
            limit :max
            """;

    private final Database database;
    private final ReadCaches caches;

    public JdbiGrants(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public void add(Grant grant) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", grant.id())
                .bind("kind", grant.kind().name())
                .bind("space", grant.space())
                .bind("client", grant.client())
                .bind("market", grant.market())
                .bind("userId", grant.customer().userId())
                .bind("businessCode", grant.businessCode())
                .bind("scopes", grant.scopes())
                .bind("accounts", Columns.lines(grant.accounts()))
                .bind("card", grant.card())
                .bind("grantedAt", grant.grantedAt())
                .bind("expiresAt", grant.expiresAt())
                .bind("revokedAt", grant.revokedAt())
                .execute());
    }

    @Override
    public Optional<Grant> find(GrantId id) {
        return database.read(handle -> handle.createQuery(SELECT + "where g.id = :id")
                .bind("id", id)
                .map((rows, context) -> GrantRows.read(new Columns(rows)))
                .findOne());
    }

    @Override
    public List<Grant> inUseOf(SpaceId space, CustomerId customer, Instant now, int max) {
        return database.read(handle -> handle.createQuery(IN_USE_OF_CUSTOMER)
                .bind("space", space)
                .bind("market", customer.market())
                .bind("userId", customer.userId())
                .bind("now", now)
                .bind("max", max)
                .map((rows, context) -> GrantRows.read(new Columns(rows)))
                .list());
    }

    @Override
    public List<Grant> liveOf(ClientId client, Instant now, int max) {
        return database.read(handle -> handle.createQuery(LIVE_OF_CLIENT)
                .bind("client", client)
                .bind("now", now)
                .bind("max", max)
                .map((rows, context) -> GrantRows.read(new Columns(rows)))
                .list());
    }

    @Override
    public void lastUntil(GrantId id, Instant expiresAt) {
        change(id, "expires_at = :at", expiresAt);
    }

    @Override
    public boolean revoke(GrantId id, Instant now) {
        return change(id, "revoked_at = :at", now);
    }

    private boolean change(GrantId id, String assignment, Instant at) {
        return database.write(handle -> {
            database.afterCommit(() -> caches.grants().forget(id));
            return handle.createUpdate("update customer_grant set " + assignment
                                    + " where id = :id and revoked_at is null")
                            .bind("id", id)
                            .bind("at", at)
                            .execute()
                    == 1;
        });
    }
}
