package dev.sandbank.application.mail.customer;

import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.CustomerRecipient;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailBody;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailPart;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a message to a customer of the bank into the outbox. It is never sent, and goes with its space. */
public final class WriteToCustomer {

    /** The most messages of a space that are kept, so that no application can fill the outbox. */
    public static final int MOST = 1_000;

    private static final int ID_LENGTH = 22;

    private final Outbox outbox;
    private final Secrets secrets;
    private final Clock wall;

    public WriteToCustomer(Outbox outbox, Secrets secrets, Clock wall) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.wall = wall;
    }

    /**
     * Writes a message. It must be called inside the unit of work that makes the change which the message tells.
     *
     * @param subject one line; see {@link Mail#objectionTo}
     * @param at when that change was made; null for now
     * @return the id of the message
     */
    public MailId write(CustomerRecipient to, String subject, @Nullable Instant at, MailPart... parts) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        MailId id = new MailId(Base62.random(secrets, ID_LENGTH));
        MailBody body = new MailBody(List.of(parts));
        outbox.add(new Mail(id, to, subject, body, at == null ? now : at), Delivery.readHere(now));
        outbox.keepNewestOf(to.space(), MOST);
        return id;
    }
}
