package dev.sandbank.persistence.stepup;

import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.domain.stepup.SentCode;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Control flows in SQL. */
public final class JdbiControlFlows implements ControlFlows {

    private static final String INSERT = """
            insert into control_flow (id, space, client, market, subject, purpose, payload, expires_at,
                wrong_codes, verified_at, spent_at, code_phone, code_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            select id, space, client, market, subject, purpose, payload, expires_at, wrong_codes, verified_at, spent_at,
                code_phone, code_hash
            from control_flow where id = ?
            """;

    private static final String UPDATE = """
            update control_flow set wrong_codes = ?, verified_at = ?, spent_at = ?, code_phone = ?, code_hash = ?
            where id = ?
            """;

    private final Database database;

    public JdbiControlFlows(Database database) {
        this.database = database;
    }

    @Override
    public void add(ControlFlow flow) {
        database.writeHot(INSERT, statement -> {
            statement.setString(1, flow.key());
            statement.setString(2, flow.space().value());
            statement.setString(3, flow.client());
            statement.setString(4, flow.market().code());
            statement.setString(5, flow.subject());
            statement.setString(6, flow.purpose().name());
            statement.setString(7, flow.payload().text());
            statement.setLong(8, flow.expiresAt().toEpochMilli());
            bindState(statement, 9, flow);
        });
    }

    @Override
    public Optional<ControlFlow> find(String key) {
        return database.readHot(
                SELECT,
                statement -> statement.setString(1, key),
                rows -> rows.next() ? Optional.of(flow(new Columns(rows))) : Optional.empty());
    }

    @Override
    public void save(ControlFlow flow) {
        database.writeHot(UPDATE, statement -> {
            bindState(statement, 1, flow);
            statement.setString(6, flow.key());
        });
    }

    /** What changes of a flow: five parameters, the first of which is at this place. */
    private static void bindState(PreparedStatement statement, int first, ControlFlow flow) throws SQLException {
        statement.setInt(first, flow.wrongCodes());
        statement.setObject(first + 1, millis(flow.verifiedAt()));
        statement.setObject(first + 2, millis(flow.spentAt()));
        statement.setString(first + 3, phone(flow));
        statement.setBytes(first + 4, hash(flow));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static ControlFlow flow(Columns columns) throws SQLException {
        return new ControlFlow(
                columns.text("id"),
                columns.space("space"),
                columns.text("client"),
                columns.market("market"),
                columns.text("subject"),
                new Purpose(columns.text("purpose")),
                Payload.parse(columns.text("payload")),
                columns.instant("expires_at"),
                columns.number("wrong_codes"),
                columns.instantOrNull("verified_at"),
                columns.instantOrNull("spent_at"),
                code(columns));
    }

    private static @Nullable SentCode code(Columns columns) throws SQLException {
        String phone = columns.textOrNull("code_phone");
        return phone == null ? null : new SentCode(phone, columns.hashOrNull("code_hash"));
    }

    private static byte @Nullable [] hash(ControlFlow flow) {
        SentCode code = flow.code();
        SecretHash hash = code == null ? null : code.hash();
        return hash == null ? null : hash.bytes();
    }

    private static @Nullable String phone(ControlFlow flow) {
        SentCode code = flow.code();
        return code == null ? null : code.phone();
    }
}
