package dev.sandbank.persistence.certificate;

import dev.sandbank.application.certificate.ClientCertificates;
import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Certificates of applications in SQL; outside of units of work they are found in memory if possible. */
public final class JdbiClientCertificates implements ClientCertificates {

    private static final String INSERT = """
            insert into client_certificate (entry, thumbprint, serial, public_key, client_id, origin, subject,
                valid_from, valid_until, revoked_at, revoked_why, replaced_by, noticed)
            values ((select coalesce(max(entry), 0) + 1 from client_certificate), :thumbprint, :serial, :key, :client,
                :origin, :subject, :from, :until, :revokedAt, :revokedWhy, :replacedBy, :noticed)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update client_certificate
            set revoked_at = :revokedAt, revoked_why = :revokedWhy, replaced_by = :replacedBy, noticed = :noticed
            where thumbprint = :thumbprint
            """;

    private static final String KEEP_LIST = """
            insert into revocation_list (entry, number, made_at, next_at, der)
            values (1, :number, :madeAt, :nextAt, :der)
            on conflict (entry) do update set number = excluded.number, made_at = excluded.made_at,
                next_at = excluded.next_at, der = excluded.der
            """;

    private final Database database;
    private final ReadCaches caches;

    public JdbiClientCertificates(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
    }

    @Override
    public boolean add(ClientCertificate certificate) {
        return database.write(handle ->
                CertificateRows.bind(handle.createUpdate(INSERT), certificate).execute() == 1);
    }

    @Override
    public Optional<ClientCertificate> find(Thumbprint thumbprint) {
        if (database.inUnit()) {
            return read(thumbprint);
        }
        ClientCertificate remembered = caches.certificates().find(thumbprint);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long ticket = caches.certificates().ticket();
        Optional<ClientCertificate> found = read(thumbprint);
        found.ifPresent(certificate -> caches.certificates().remember(ticket, thumbprint, certificate));
        return found;
    }

    private Optional<ClientCertificate> read(Thumbprint thumbprint) {
        return where("thumbprint = :thumbprint", Map.of("thumbprint", thumbprint.value())).stream()
                .findFirst();
    }

    @Override
    public boolean replace(ClientCertificate certificate) {
        return database.write(handle -> {
            forgetAfterCommit(certificate.thumbprint());
            return CertificateRows.bindState(handle.createUpdate(UPDATE), certificate)
                            .execute()
                    == 1;
        });
    }

    @Override
    public boolean remove(Thumbprint thumbprint) {
        return database.write(handle -> {
            forgetAfterCommit(thumbprint);
            return handle.createUpdate("delete from client_certificate where thumbprint = :thumbprint")
                            .bind("thumbprint", thumbprint.value())
                            .execute()
                    == 1;
        });
    }

    private void forgetAfterCommit(Thumbprint thumbprint) {
        database.afterCommit(() -> caches.certificates().forget(thumbprint));
    }

    @Override
    public List<ClientCertificate> of(ClientId client) {
        return where("client_id = :client", Map.of("client", client.value()));
    }

    @Override
    public List<ClientCertificate> ofKey(Thumbprint key) {
        return where("public_key = :key", Map.of("key", key.value()));
    }

    @Override
    public List<ClientCertificate> ending(Instant now, Instant limit) {
        return where(
                "revoked_at is null and valid_until > :now and valid_until <= :limit",
                Map.of("now", now, "limit", limit));
    }

    @Override
    public List<ClientCertificate> revoked(Instant now, Instant since) {
        return where(
                "revoked_at is not null and origin = 'ISSUED' and revoked_at <= :now and valid_until > :since",
                Map.of("now", now, "since", since));
    }

    private List<ClientCertificate> where(String condition, Map<String, ?> bindings) {
        return database.read(
                handle -> handle.createQuery(CertificateRows.SELECT + "where " + condition + " order by entry desc")
                        .bindMap(bindings)
                        .map(CertificateRows::read)
                        .list());
    }

    @Override
    public Optional<RevocationList> revocationList() {
        return database.read(handle -> handle.createQuery("select number, made_at, next_at, der from revocation_list")
                .map(JdbiClientCertificates::list)
                .findOne());
    }

    private static RevocationList list(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new RevocationList(
                columns.bigNumber("number"),
                columns.instant("made_at"),
                columns.instant("next_at"),
                rows.getBytes("der"));
    }

    @Override
    public void keep(RevocationList list) {
        database.write(handle -> handle.createUpdate(KEEP_LIST)
                .bind("number", list.number())
                .bind("madeAt", list.madeAt())
                .bind("nextAt", list.nextAt())
                .bind("der", list.der())
                .execute());
    }
}
