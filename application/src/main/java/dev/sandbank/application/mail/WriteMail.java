package dev.sandbank.application.mail;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailBody;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailPart;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes a mail into the outbox. It is delivered soon after the unit of work, and not at all if the unit fails. */
public final class WriteMail {

    private static final int ID_BYTES = 16;
    private static final int ID_LENGTH = 22;

    private final Outbox outbox;
    private final Secrets secrets;
    private final Clock wall;

    public WriteMail(Outbox outbox, Secrets secrets, Clock wall) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.wall = wall;
    }

    /**
     * Writes a mail. It must be called inside the unit of work that makes the change which the mail tells.
     *
     * @param subject one line; see {@link Mail#objectionTo}
     * @param parts at least one
     * @return the id by which the outbox tells what became of the mail
     */
    public MailId write(EmailAddress to, String subject, MailPart... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("a mail says something");
        }
        Instant now = Instant.ofEpochMilli(wall.millis());
        MailId id = new MailId(Base62.write(new BigInteger(1, secrets.random(ID_BYTES)), ID_LENGTH));
        outbox.add(new Mail(id, to, subject, new MailBody(List.of(parts)), now), Delivery.due(now));
        return id;
    }
}
