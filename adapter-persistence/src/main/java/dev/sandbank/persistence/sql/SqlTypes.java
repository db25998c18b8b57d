package dev.sandbank.persistence.sql;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.space.SpaceId;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds values of the domain to SQL; {@link Columns} reads them back. */
public final class SqlTypes implements ArgumentFactory.Preparable {

    private static final Argument NULL = (at, statement, context) -> statement.setNull(at, Types.NULL);

    private final Map<Type, Function<Object, Argument>> binders = new HashMap<>();

    private SqlTypes() {
        // Instants are milliseconds since 1970.
        bind(Instant.class, instant -> (at, statement, context) -> statement.setLong(at, instant.toEpochMilli()));
        bind(SecretHash.class, hash -> (at, statement, context) -> statement.setBytes(at, hash.bytes()));
        bindText(ClientId.class, ClientId::value);
        bindText(TokenId.class, TokenId::value);
        bindText(GrantId.class, GrantId::value);
        bindText(SpaceId.class, SpaceId::value);
        bindText(Scopes.class, Scopes::toString);
        bindText(Market.class, Market::code);
        bindText(BusinessCode.class, BusinessCode::code);
        bindText(Profile.class, Profile::name);
    }

    public static Jdbi addTo(Jdbi jdbi) {
        return jdbi.registerArgument(new SqlTypes());
    }

    /** Of the factories for a type, JDBI asks those that can prepare first, so this one must. */
    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return Optional.ofNullable(binders.get(type)).map(bind -> value -> value == null ? NULL : bind.apply(value));
    }

    private <T> void bindText(Class<T> type, Function<T, String> write) {
        bind(type, value -> {
            String text = write.apply(value);
            return (at, statement, context) -> statement.setString(at, text);
        });
    }

    private <T> void bind(Class<T> type, Function<T, Argument> bind) {
        binders.put(type, value -> bind.apply(type.cast(value)));
    }
}
