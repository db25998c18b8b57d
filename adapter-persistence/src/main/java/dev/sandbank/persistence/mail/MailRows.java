package dev.sandbank.persistence.mail;

import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows of mails. A row that nobody can have written as it is gives a mail that cannot be sent. */
final class MailRows {

    static final String SELECT =
            "select entry, id, space, recipient, subject, body, made_at, state, tries, doubts, at_time,"
                    + " reason from mail";

    private MailRows() {}

    static OutboxEntry read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new OutboxEntry(columns.bigNumber("entry"), mail(columns), delivery(columns));
    }

    private static Mail mail(Columns columns) throws SQLException {
        MailId id = new MailId(columns.text("id"));
        try {
            return new Mail(
                    id,
                    recipient(columns),
                    columns.text("subject"),
                    MailBodyText.read(columns.lines("body")),
                    columns.instant("made_at"));
        } catch (IllegalArgumentException e) {
            return Mail.unreadable(id, columns.instant("made_at"));
        }
    }

    private static Recipient recipient(Columns columns) throws SQLException {
        String recipient = columns.text("recipient");
        if (columns.textOrNull("space") == null) {
            return new EmailAddress(recipient);
        }
        SpaceId space = columns.space("space");
        return recipient.contains("@")
                ? new CustomerMailbox(space, new EmailAddress(recipient))
                : new CustomerPhone(space, recipient);
    }

    private static Delivery delivery(Columns columns) throws SQLException {
        try {
            return new Delivery(
                    MailState.valueOf(columns.text("state")),
                    columns.number("tries"),
                    columns.number("doubts"),
                    columns.instant("at_time"),
                    columns.text("reason"));
        } catch (IllegalArgumentException e) {
            return new Delivery(MailState.FAILED, 0, 0, columns.instant("at_time"), "It cannot be read.");
        }
    }
}
