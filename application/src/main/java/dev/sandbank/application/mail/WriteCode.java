package dev.sandbank.application.mail;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.CodePart;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailBody;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes a random one-time code to a customer's phone. Nothing is sent: the message is read in the outbox. */
public final class WriteCode {

    private static final int ID_LENGTH = 22;

    private final Outbox outbox;
    private final Secrets secrets;
    private final MailCodes codes;
    private final Clock wall;

    public WriteCode(Outbox outbox, Secrets secrets, Clock wall) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.codes = new MailCodes(secrets);
        this.wall = wall;
    }

    /**
     * Writes a code. It must be called inside the unit of work that stores what the code approves.
     *
     * @param subject one line; see {@link Mail#objectionTo}
     * @param about what the code approves, in words
     * @return the code, of which nobody may store more than a hash
     */
    public String write(CustomerPhone to, String subject, String about) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        MailId id = new MailId(Base62.random(secrets, ID_LENGTH));
        MailBody body = new MailBody(List.of(new CodePart("Your one-time code"), new Paragraph(about)));
        outbox.add(new Mail(id, to, subject, body, now), Delivery.readHere(now));
        return codes.of(id);
    }
}
