package dev.sandbank.persistence.customer;

import dev.sandbank.application.customer.LoginFailures;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Failed log-ins in SQL. User ids that do not exist are counted too, so anybody can add rows: only the
 * {@link #MAX_ENTRIES} user ids that failed last are remembered.
 */
public final class JdbiLoginFailures implements LoginFailures {

    static final int MAX_ENTRIES = 10_000;

    private static final String KEY = "where space = :space and market = :market and user_id = :userId";

    private static final String SAVE = """
            insert into login_failure (space, market, user_id, entry, failures, locked_until)
            values (:space, :market, :userId, (select coalesce(max(entry), 0) + 1 from login_failure),
                :failures, :lockedUntil)
            on conflict (space, market, user_id) do update
            set entry = excluded.entry, failures = excluded.failures, locked_until = excluded.locked_until
            """;

    private static final String FORGET_OLDEST =
            "delete from login_failure where entry <= (select max(entry) from login_failure) - :max";

    private final Database database;

    public JdbiLoginFailures(Database database) {
        this.database = database;
    }

    @Override
    public LoginAttempts of(SpaceId space, CustomerId customer) {
        return database.read(handle -> bind(
                        handle.createQuery("select failures, locked_until from login_failure " + KEY), space, customer)
                .map((rows, context) -> {
                    Columns columns = new Columns(rows);
                    return new LoginAttempts(columns.number("failures"), columns.instantOrNull("locked_until"));
                })
                .findOne()
                .orElse(LoginAttempts.NONE));
    }

    @Override
    public void save(SpaceId space, CustomerId customer, LoginAttempts attempts) {
        database.write(handle -> {
            bind(handle.createUpdate(SAVE), space, customer)
                    .bind("failures", attempts.failures())
                    .bind("lockedUntil", attempts.lockedUntil())
                    .execute();
            return forgetOldest(handle);
        });
    }

    @Override
    public void forget(SpaceId space, CustomerId customer) {
        database.write(handle -> bind(handle.createUpdate("delete from login_failure " + KEY), space, customer)
                .execute());
    }

    private static int forgetOldest(Handle handle) {
        return handle.createUpdate(FORGET_OLDEST).bind("max", MAX_ENTRIES).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SpaceId space, CustomerId customer) {
        return statement.bind("space", space).bind("market", customer.market()).bind("userId", customer.userId());
    }
}
