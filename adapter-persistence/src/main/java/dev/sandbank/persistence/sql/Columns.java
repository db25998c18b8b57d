package dev.sandbank.persistence.sql;

import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the current row as values of the domain, as {@link SqlTypes} wrote them. */
public record Columns(ResultSet row) {

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long bigNumber(String column) throws SQLException {
        return row.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    public SecretHash hash(String column) throws SQLException {
        return SecretHash.stored(row.getBytes(column));
    }

    public @Nullable SecretHash hashOrNull(String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : SecretHash.stored(bytes);
    }

    public @Nullable Thumbprint thumbprintOrNull(String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new Thumbprint(text);
    }

    public TokenId tokenId(String column) throws SQLException {
        return new TokenId(row.getString(column));
    }

    public ClientId clientId(String column) throws SQLException {
        return new ClientId(row.getString(column));
    }

    public SpaceId space(String column) throws SQLException {
        return new SpaceId(row.getString(column));
    }

    public Market market(String column) throws SQLException {
        return Market.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
    }

    public BusinessCode businessCode(String column) throws SQLException {
        return BusinessCode.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
    }

    public Scopes scopes(String column) throws SQLException {
        return Scopes.parse(row.getString(column));
    }

    public CustomerId customer(String marketColumn, String userIdColumn) throws SQLException {
        return new CustomerId(market(marketColumn), row.getString(userIdColumn));
    }

    /** Reads the texts that {@link #lines(Collection)} wrote. */
    public List<String> lines(String column) throws SQLException {
        return row.getString(column).lines().toList();
    }

    /** The text of one column that holds several texts without line breaks, one per line. */
    public static String lines(Collection<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
