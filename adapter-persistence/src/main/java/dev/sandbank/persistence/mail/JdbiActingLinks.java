package dev.sandbank.persistence.mail;

import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Acting links in SQL. */
public final class JdbiActingLinks implements ActingLinks {

    private static final String INSERT = """
            insert into acting_link (id, purpose, subject, made_at, ends_at, ended_at)
            values (:id, :purpose, :subject, :madeAt, :endsAt, :endedAt)
            """;

    private static final String SELECT =
            "select id, purpose, subject, made_at, ends_at, ended_at from acting_link where id = :id";

    private static final String END =
            "update acting_link set ended_at = :now where id = :id and ended_at is null and ends_at > :now";

    private static final String END_ALL = """
            update acting_link set ended_at = :now
            where purpose = :purpose and subject = :subject and ended_at is null
            """;

    private static final String END_ALL_BEGINNING = """
            update acting_link set ended_at = :now
            where purpose = :purpose and subject >= :from and subject < :to and ended_at is null
            """;

    private final Database database;

    public JdbiActingLinks(Database database) {
        this.database = database;
    }

    @Override
    public void add(ActingLink link) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", link.id().value())
                .bind("purpose", link.purpose().name())
                .bind("subject", link.subject())
                .bind("madeAt", link.madeAt())
                .bind("endsAt", link.endsAt())
                .bind("endedAt", link.endedAt())
                .execute());
    }

    @Override
    public Optional<ActingLink> find(LinkId id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id.value())
                .map(JdbiActingLinks::read)
                .findOne());
    }

    @Override
    public boolean end(LinkId id, Instant now) {
        return database.write(handle -> handle.createUpdate(END)
                        .bind("id", id.value())
                        .bind("now", now)
                        .execute())
                == 1;
    }

    @Override
    public void endAll(LinkPurpose purpose, String subject, Instant now) {
        database.write(handle -> handle.createUpdate(END_ALL)
                .bind("purpose", purpose.name())
                .bind("subject", subject)
                .bind("now", now)
                .execute());
    }

    @Override
    public void endAllBeginning(LinkPurpose purpose, String beginning, Instant now) {
        database.write(handle -> handle.createUpdate(END_ALL_BEGINNING)
                .bind("purpose", purpose.name())
                .bind("from", beginning)
                // Subjects are of letters, digits and signs that come before this one.
                .bind("to", beginning + "~")
                .bind("now", now)
                .execute());
    }

    @Override
    public void removeEndedBefore(Instant instant) {
        database.write(handle -> handle.createUpdate("delete from acting_link where ends_at < :instant")
                .bind("instant", instant)
                .execute());
    }

    private static ActingLink read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new ActingLink(
                new LinkId(columns.text("id")),
                LinkPurpose.valueOf(columns.text("purpose")),
                columns.text("subject"),
                columns.instant("made_at"),
                columns.instant("ends_at"),
                columns.instantOrNull("ended_at"));
    }
}
