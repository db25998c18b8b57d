package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.token.RefreshTokens;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Refresh tokens in SQL. */
public final class JdbiRefreshTokens implements RefreshTokens {

    private static final String INSERT = """
            insert into refresh_token (id, hash, grant_id, scopes, issued_at, expires_at, used_at, bound_to)
            values (:id, :hash, :grant, :scopes, :issuedAt, :expiresAt, :usedAt, :boundTo)
            """;

    private static final String SELECT = """
            select t.id, t.hash, t.scopes, t.issued_at, t.expires_at, t.used_at, t.bound_to,
            """
            + GrantRows.COLUMNS
            + "from refresh_token t join customer_grant g on g.id = t.grant_id where t.id = :id";

    private final Database database;

    public JdbiRefreshTokens(Database database) {
        this.database = database;
    }

    @Override
    public void add(RefreshToken token) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", token.id())
                .bind("hash", token.hash())
                .bind("grant", token.grant().id())
                .bind("scopes", token.scopes())
                .bind("issuedAt", token.issuedAt())
                .bind("expiresAt", token.expiresAt())
                .bind("usedAt", token.usedAt())
                .bind(
                        "boundTo",
                        token.boundTo() == null ? null : token.boundTo().value())
                .execute());
    }

    @Override
    public Optional<RefreshToken> find(TokenId id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .map((rows, context) -> token(new Columns(rows)))
                .findOne());
    }

    @Override
    public boolean use(TokenId id, Instant now) {
        return database.write(handle ->
                handle.createUpdate("update refresh_token set used_at = :now where id = :id and used_at is null")
                                .bind("id", id)
                                .bind("now", now)
                                .execute()
                        == 1);
    }

    private static RefreshToken token(Columns columns) throws SQLException {
        return new RefreshToken(
                columns.tokenId("id"),
                columns.hash("hash"),
                GrantRows.read(columns),
                columns.scopes("scopes"),
                columns.instant("issued_at"),
                columns.instant("expires_at"),
                columns.instantOrNull("used_at"),
                columns.thumbprintOrNull("bound_to"));
    }
}
