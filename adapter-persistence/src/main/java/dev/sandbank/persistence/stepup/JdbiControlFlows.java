package dev.sandbank.persistence.stepup;

import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.domain.stepup.SentCode;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Control flows in SQL. */
public final class JdbiControlFlows implements ControlFlows {

    private static final String INSERT = """
            insert into control_flow (id, space, client, market, subject, purpose, payload, expires_at,
                wrong_codes, verified_at, spent_at, code_phone, code_hash)
            values (:id, :space, :client, :market, :subject, :purpose, :payload, :expiresAt,
                :wrongCodes, :verifiedAt, :spentAt, :codePhone, :codeHash)
            """;

    private static final String SELECT = """
            select id, space, client, market, subject, purpose, payload, expires_at, wrong_codes, verified_at, spent_at,
                code_phone, code_hash
            from control_flow where id = :id
            """;

    private static final String UPDATE = """
            update control_flow set wrong_codes = :wrongCodes, verified_at = :verifiedAt, spent_at = :spentAt,
                code_phone = :codePhone, code_hash = :codeHash
            where id = :id
            """;

    private final Database database;

    public JdbiControlFlows(Database database) {
        this.database = database;
    }

    @Override
    public void add(ControlFlow flow) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", flow.key())
                .bind("space", flow.space())
                .bind("client", flow.client())
                .bind("market", flow.market())
                .bind("subject", flow.subject())
                .bind("purpose", flow.purpose().name())
                .bind("payload", flow.payload().text())
                .bind("expiresAt", flow.expiresAt())
                .bind("wrongCodes", flow.wrongCodes())
                .bind("verifiedAt", flow.verifiedAt())
                .bind("spentAt", flow.spentAt())
                .bind("codePhone", phone(flow))
                .bind("codeHash", hash(flow))
                .execute());
    }

    @Override
    public Optional<ControlFlow> find(String key) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", key)
                .map((rows, context) -> flow(new Columns(rows)))
                .findOne());
    }

    @Override
    public void save(ControlFlow flow) {
        database.write(handle -> handle.createUpdate(UPDATE)
                .bind("id", flow.key())
                .bind("wrongCodes", flow.wrongCodes())
                .bind("verifiedAt", flow.verifiedAt())
                .bind("spentAt", flow.spentAt())
                .bind("codePhone", phone(flow))
                .bind("codeHash", hash(flow))
                .execute());
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
