package dev.sandbank.persistence.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.hub.audit.VerifyAudit;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHead;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who may write to the database changes the audit log of six entries. */
class JdbiAuditLogTest {

    private static final Actor ANN = new Actor(Actor.Kind.COMMAND_LINE, "ann");
    private static final int ENTRIES = 6;

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set target = 'other' where sequence = 3",
                "update audit_entry set at_time = at_time + 1 where sequence = 3",
                "update audit_entry set actor = 'bob' where sequence = 3",
                "update audit_entry set actor_kind = 'PROGRAM' where sequence = 3",
                "update audit_entry set action = 'SPACE_DELETED' where sequence = 3",
                "update audit_entry set action = 'SOMETHING' where sequence = 3",
                "update audit_entry set facts = 'tokens removed' where sequence = 3",
                "update audit_entry set facts = 'tokens' where sequence = 3",
                "update audit_entry set facts = '' where sequence = 3",
                "update audit_entry set target = 'a' || char(10) || 'b' where sequence = 3",
                "update audit_entry set hash = 'none' where sequence = 3",
                "update audit_entry set hash = (select hash from audit_entry where sequence = 2) where sequence = 3",
                "delete from audit_entry where sequence = 3"
            })
    void changedEntryIsNamed(String tampering) throws SQLException {
        AuditHead before = write();
        tamper(tampering);

        assertThat(firstBad(null)).hasValue(3);
        assertThat(firstBad(before)).isPresent();
    }

    /** Such a row is listed, so it must not be passed over. */
    @ParameterizedTest
    @ValueSource(ints = {0, -7})
    void rowBeforeTheFirstEntryIsFound(int number) throws SQLException {
        write();
        tamper("insert into audit_entry select " + number + ", at_time, actor_kind, actor, action, target, facts, hash"
                + " from audit_entry where sequence = 3");
        assertThat(firstBad(null)).hasValue(1);
    }

    @Test
    void exchangedEntriesAreNamed() throws SQLException {
        write();
        tamper(
                "update audit_entry set sequence = 100 where sequence = 3",
                "update audit_entry set sequence = 3 where sequence = 4",
                "update audit_entry set sequence = 4 where sequence = 100");
        assertThat(firstBad(null)).hasValue(3);
    }

    /** The rest of the log is sound in itself, so only the kept end shows the loss. */
    @ParameterizedTest
    @ValueSource(strings = {"delete from audit_entry where sequence > 4", "delete from audit_entry"})
    void missingEndIsFoundByTheEndThatWasKept(String tampering) throws SQLException {
        AuditHead before = write();
        tamper(tampering);

        assertThat(firstBad(null)).isEmpty();
        assertThat(firstBad(before)).hasValue(tampering.contains("where") ? 5 : 1);
    }

    @Test
    void entryThatCannotBeReadIsListedAsSuch() throws SQLException {
        write();
        tamper("update audit_entry set action = 'SOMETHING' where sequence = 6");
        try (SqliteStores stores = SqliteStores.open(directory)) {
            assertThat(stores.auditLog().newest(AuditFilter.ALL, Seek.first(1)).rows())
                    .containsExactly(AuditEntry.unreadable(6));
        }
    }

    private AuditHead write() {
        try (SqliteStores stores = SqliteStores.open(directory)) {
            for (int i = 1; i <= ENTRIES; i++) {
                AuditEvent event = AuditEvent.of(
                        Instant.EPOCH, ANN, AuditAction.SPACE_RESET, "space" + i, Map.of("tokens", "kept"));
                stores.transactions().run(() -> stores.auditLog().append(event));
            }
            return stores.auditLog().head();
        }
    }

    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sandbank.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).isPositive();
            }
        }
    }

    private OptionalLong firstBad(@Nullable AuditHead expected) {
        try (SqliteStores stores = SqliteStores.open(directory)) {
            return new VerifyAudit(stores.auditLog()).verify(expected).firstBad();
        }
    }
}
