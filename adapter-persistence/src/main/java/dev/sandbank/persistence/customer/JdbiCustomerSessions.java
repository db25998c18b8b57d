package dev.sandbank.persistence.customer;

import dev.sandbank.application.customer.CustomerSessions;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.util.Optional;

/** Customers' sessions in SQL. */
public final class JdbiCustomerSessions implements CustomerSessions {

    private static final String INSERT = """
            insert into customer_session (id, space, market, user_id, started_at, expires_at)
            values (:id, :space, :market, :userId, :startedAt, :expiresAt)
            """;

    private static final String SELECT =
            "select id, space, market, user_id, started_at from customer_session where id = :id";

    private final Database database;

    public JdbiCustomerSessions(Database database) {
        this.database = database;
    }

    @Override
    public void add(CustomerSession session) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", session.id())
                .bind("space", session.space())
                .bind("market", session.customer().market())
                .bind("userId", session.customer().userId())
                .bind("startedAt", session.startedAt())
                .bind("expiresAt", session.expiresAt())
                .execute());
    }

    @Override
    public Optional<CustomerSession> find(String id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .map((rows, context) -> {
                    Columns columns = new Columns(rows);
                    return new CustomerSession(
                            columns.text("id"),
                            columns.space("space"),
                            columns.customer("market", "user_id"),
                            columns.instant("started_at"));
                })
                .findOne());
    }

    @Override
    public void remove(String id) {
        database.write(handle -> handle.createUpdate("delete from customer_session where id = :id")
                .bind("id", id)
                .execute());
    }
}
