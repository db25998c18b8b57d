package dev.sandbank.persistence.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The rows of contact threads and of their messages. */
final class ContactRows {

    private ContactRows() {}

    static <S extends SqlStatement<S>> S bind(S statement, ContactThread thread) {
        Decision closed = thread.closed();
        return statement
                .bind("id", thread.id().value())
                .bind("state", thread.state().name())
                .bind("waits", thread.state() == ContactState.OPEN)
                .bind("messages", thread.messages().size())
                .bind("lastAt", thread.last().at())
                .bind("kind", closed == null ? null : closed.by().kind().name())
                .bind("by", closed == null ? null : closed.by().id())
                .bind("closedAt", closed == null ? null : closed.at());
    }

    static <S extends SqlStatement<S>> S bind(S statement, ContactMessage message) {
        SubmissionId submission = message.submission();
        return statement
                .bind("side", message.side().name())
                .bind("byKind", message.by().kind().name())
                .bind("byId", message.by().id())
                .bind("message", message.text())
                .bind("at", message.at())
                .bind("submission", submission == null ? null : submission.value());
    }

    static ContactThread thread(ResultSet rows, List<ContactMessage> messages) throws SQLException {
        Columns columns = new Columns(rows);
        return new ContactThread(
                new ContactId(columns.text("id")),
                new DeveloperId(columns.text("developer")),
                ContactKind.valueOf(columns.text("kind")),
                columns.text("subject"),
                messages,
                closed(columns));
    }

    private static @Nullable Decision closed(Columns columns) throws SQLException {
        String kind = columns.textOrNull("closed_by_kind");
        return kind == null
                ? null
                : new Decision(
                        new Actor(Actor.Kind.valueOf(kind), columns.text("closed_by")), columns.instant("closed_at"));
    }

    static ContactMessage message(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        String submission = columns.textOrNull("submission");
        return new ContactMessage(
                ContactSide.valueOf(columns.text("side")),
                new Actor(Actor.Kind.valueOf(columns.text("by_kind")), columns.text("by_id")),
                columns.text("message"),
                columns.instant("at_time"),
                submission == null ? null : new SubmissionId(submission));
    }

    static ContactSummary summary(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new ContactSummary(
                new ContactId(columns.text("id")),
                new DeveloperId(columns.text("developer")),
                columns.text("name"),
                ContactKind.valueOf(columns.text("kind")),
                columns.text("subject"),
                ContactState.valueOf(columns.text("state")),
                columns.number("messages"),
                columns.instant("began_at"),
                columns.instant("last_at"));
    }
}
