package dev.sandbank.persistence.certificate;

import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.ExpiryNotice;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The rows of certificates. */
final class CertificateRows {

    static final String SELECT = """
            select thumbprint, serial, public_key, client_id, origin, subject, valid_from, valid_until, revoked_at,
                revoked_why, replaced_by, noticed
            from client_certificate
            """;

    private CertificateRows() {}

    static <S extends SqlStatement<S>> S bind(S statement, ClientCertificate certificate) {
        return bindState(statement, certificate)
                .bind("serial", certificate.serial().toString())
                .bind("key", certificate.key().value())
                .bind("client", certificate.client())
                .bind("origin", certificate.origin().name())
                .bind("subject", certificate.subject())
                .bind("from", certificate.from())
                .bind("until", certificate.until());
    }

    /** Binds what can change. */
    static <S extends SqlStatement<S>> S bindState(S statement, ClientCertificate certificate) {
        Revocation end = certificate.revocation();
        Thumbprint successor = end == null ? null : end.replacedBy();
        ExpiryNotice noticed = certificate.noticed();
        return statement
                .bind("thumbprint", certificate.thumbprint().value())
                .bind("revokedAt", end == null ? null : end.at())
                .bind("revokedWhy", end == null ? null : end.reason().name())
                .bind("replacedBy", successor == null ? null : successor.value())
                .bind("noticed", noticed == null ? null : noticed.name());
    }

    static ClientCertificate read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        String noticed = columns.textOrNull("noticed");
        return new ClientCertificate(
                new Thumbprint(columns.text("thumbprint")),
                SerialNumber.parse(columns.text("serial")),
                new Thumbprint(columns.text("public_key")),
                columns.clientId("client_id"),
                CertificateOrigin.valueOf(columns.text("origin")),
                columns.text("subject"),
                columns.instant("valid_from"),
                columns.instant("valid_until"),
                revocation(columns),
                noticed == null ? null : ExpiryNotice.valueOf(noticed));
    }

    private static @Nullable Revocation revocation(Columns columns) throws SQLException {
        Instant at = columns.instantOrNull("revoked_at");
        return at == null
                ? null
                : new Revocation(
                        at,
                        RevocationReason.valueOf(columns.text("revoked_why")),
                        columns.thumbprintOrNull("replaced_by"));
    }
}
