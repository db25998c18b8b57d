package dev.sandbank.persistence.oauth;

import dev.sandbank.application.oauth.code.AuthorizationCodes;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Authorization codes in SQL. */
public final class JdbiAuthorizationCodes implements AuthorizationCodes {

    private static final String INSERT = """
            insert into authorization_code (id, hash, grant_id, redirect_uri, redirect_uri_asked, challenge,
                expires_at, spent_at)
            values (:id, :hash, :grant, :redirectUri, :redirectUriAsked, :challenge, :expiresAt, :spentAt)
            """;

    private static final String SELECT = """
            select c.id, c.hash, c.redirect_uri, c.redirect_uri_asked, c.challenge, c.expires_at, c.spent_at,
            """
            + GrantRows.COLUMNS
            + "from authorization_code c join customer_grant g on g.id = c.grant_id where c.id = :id";

    private final Database database;

    public JdbiAuthorizationCodes(Database database) {
        this.database = database;
    }

    @Override
    public void add(AuthorizationCode code) {
        CodeChallenge challenge = code.challenge();
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", code.id())
                .bind("hash", code.hash())
                .bind("grant", code.grant().id())
                .bind("redirectUri", code.redirectUri())
                .bind("redirectUriAsked", code.redirectUriAsked())
                .bind("challenge", challenge == null ? null : challenge.value())
                .bind("expiresAt", code.expiresAt())
                .bind("spentAt", code.spentAt())
                .execute());
    }

    @Override
    public Optional<AuthorizationCode> find(TokenId id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .map((rows, context) -> code(new Columns(rows)))
                .findOne());
    }

    @Override
    public boolean spend(TokenId id, Instant now) {
        return database.write(handle ->
                handle.createUpdate("update authorization_code set spent_at = :now where id = :id and spent_at is null")
                                .bind("id", id)
                                .bind("now", now)
                                .execute()
                        == 1);
    }

    private static AuthorizationCode code(Columns columns) throws SQLException {
        String challenge = columns.textOrNull("challenge");
        return new AuthorizationCode(
                columns.tokenId("id"),
                columns.hash("hash"),
                GrantRows.read(columns),
                columns.text("redirect_uri"),
                columns.flag("redirect_uri_asked"),
                challenge == null ? null : new CodeChallenge(challenge),
                columns.instant("expires_at"),
                columns.instantOrNull("spent_at"));
    }
}
