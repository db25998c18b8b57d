package dev.sandbank.persistence;

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

/** The current row's columns as the domain's words; what {@link SqlTypes} wrote. */
record Columns(ResultSet row) {

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    long bigNumber(String column) throws SQLException {
        return row.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    SecretHash hash(String column) throws SQLException {
        return SecretHash.stored(row.getBytes(column));
    }

    TokenId tokenId(String column) throws SQLException {
        return new TokenId(row.getString(column));
    }

    ClientId clientId(String column) throws SQLException {
        return new ClientId(row.getString(column));
    }

    SpaceId space(String column) throws SQLException {
        return new SpaceId(row.getString(column));
    }

    Market market(String column) throws SQLException {
        return Market.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
    }

    BusinessCode businessCode(String column) throws SQLException {
        return BusinessCode.valueOf(row.getString(column).toUpperCase(Locale.ROOT));
    }

    Scopes scopes(String column) throws SQLException {
        return Scopes.parse(row.getString(column));
    }

    CustomerId customer(String marketColumn, String userIdColumn) throws SQLException {
        return new CustomerId(market(marketColumn), row.getString(userIdColumn));
    }

    /** What {@link #lines(Collection)} wrote. */
    List<String> lines(String column) throws SQLException {
        return row.getString(column).lines().toList();
    }

    /** Several texts without line breaks in one column, a line each. */
    static String lines(Collection<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
