package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.token.AccessTokens;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Access tokens in SQL; outside of units of work they are read from memory if possible. */
public final class JdbiAccessTokens implements AccessTokens {

    private static final String INSERT = """
            insert into access_token (id, hash, space, client_id, market, business_code, scopes, grant_id,
                issued_at, expires_at, revoked_at, bound_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT =
            """
            select t.id, t.hash, t.space, t.client_id, t.market, t.business_code, t.scopes, t.issued_at,
                t.expires_at, t.revoked_at, t.bound_to,
            """ + GrantRows.COLUMNS + "from access_token t left join customer_grant g on g.id = t.grant_id ";

    private static final String LIVE_OF_CLIENT = SELECT + """
            where t.client_id = :client and t.expires_at > :now and t.revoked_at is null and g.revoked_at is null
            order by t.id desc
            limit :max
            """;

    private static final String REVOKE = """
            update access_token set revoked_at = :now where id = :id and revoked_at is null and expires_at > :now
            """;

    private final Database database;
    private final ReadCaches caches;

    public JdbiAccessTokens(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public void add(AccessToken token) {
        database.writeHot(INSERT, statement -> bind(statement, token));
    }

    @Override
    public Optional<AccessToken> find(TokenId id) {
        return database.inUnit() ? read(id) : findRemembered(id);
    }

    @Override
    public boolean revoke(TokenId id, Instant now) {
        return database.write(handle -> {
            database.afterCommit(() -> caches.tokens().forget(id));
            return handle.createUpdate(REVOKE).bind("id", id).bind("now", now).execute() == 1;
        });
    }

    @Override
    public List<AccessToken> liveOf(ClientId client, Instant now, int max) {
        return database.read(handle -> handle.createQuery(LIVE_OF_CLIENT)
                .bind("client", client)
                .bind("now", now)
                .bind("max", max)
                .map((rows, context) -> token(new Columns(rows)))
                .list());
    }

    private Optional<AccessToken> findRemembered(TokenId id) {
        AccessToken remembered = caches.token(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        ReadCaches.Tickets tickets = caches.tickets();
        return read(id).map(token -> caches.remember(tickets, token));
    }

    private Optional<AccessToken> read(TokenId id) {
        return database.read(handle -> handle.createQuery(SELECT + "where t.id = :id")
                .bind("id", id)
                .map((rows, context) -> token(new Columns(rows)))
                .findOne());
    }

    private static void bind(PreparedStatement statement, AccessToken token) throws SQLException {
        Grant grant = token.grant();
        Instant revokedAt = token.revokedAt();
        statement.setString(1, token.id().value());
        statement.setBytes(2, token.hash().bytes());
        statement.setString(3, token.space().value());
        statement.setString(4, token.client().value());
        statement.setString(5, token.market().code());
        statement.setString(6, token.businessCode().code());
        statement.setString(7, token.scopes().toString());
        statement.setString(8, grant == null ? null : grant.id().value());
        statement.setLong(9, token.issuedAt().toEpochMilli());
        statement.setLong(10, token.expiresAt().toEpochMilli());
        statement.setObject(11, revokedAt == null ? null : revokedAt.toEpochMilli());
        Thumbprint boundTo = token.boundTo();
        statement.setString(12, boundTo == null ? null : boundTo.value());
    }

    private static AccessToken token(Columns columns) throws SQLException {
        return new AccessToken(
                columns.tokenId("id"),
                columns.hash("hash"),
                columns.space("space"),
                columns.clientId("client_id"),
                columns.market("market"),
                columns.businessCode("business_code"),
                columns.scopes("scopes"),
                columns.textOrNull("g_id") == null ? null : GrantRows.read(columns),
                columns.instant("issued_at"),
                columns.instant("expires_at"),
                columns.instantOrNull("revoked_at"),
                columns.thumbprintOrNull("bound_to"));
    }
}
