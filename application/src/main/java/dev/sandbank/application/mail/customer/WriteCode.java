package dev.sandbank.application.mail.customer;

import dev.sandbank.application.mail.MailCodes;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.CodePart;
import dev.sandbank.domain.mail.CustomerPhone;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Clock;

/** Writes a random one-time code to a customer's phone. */
public final class WriteCode {

    private final WriteToCustomer writeToCustomer;
    private final MailCodes codes;

    public WriteCode(Outbox outbox, Secrets secrets, Clock wall) {
        this.writeToCustomer = new WriteToCustomer(outbox, secrets, wall);
        this.codes = new MailCodes(secrets);
    }

    /**
     * Writes a code. It must be called inside the unit of work that stores what the code approves.
     *
     * @param subject one line; see {@link Mail#objectionTo}
     * @param about what the code approves, in words
     * @return the code, of which nobody may store more than a hash
     */
    public String write(CustomerPhone to, String subject, String about) {
        MailId id = writeToCustomer.write(to, subject, null, new CodePart("Your one-time code"), new Paragraph(about));
        return codes.of(id);
    }
}
