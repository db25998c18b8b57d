package dev.sandbank.application.mail;

import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import java.net.URI;

/** Builds a mail and gives it to the transport. */
final class MailAttempt {

    private static final MailOutcome UNBUILDABLE = new MailOutcome.Rejected("The mail cannot be built.");

    private final MailTexts texts;
    private final MailTransport transport;

    MailAttempt(MailTexts texts, MailTransport transport) {
        this.texts = texts;
        this.transport = transport;
    }

    /** Whether the links in a mail are of any use. */
    boolean isWorthwhile(Mail mail) {
        return texts.linksAreLive(mail);
    }

    /** The outcome of one attempt. */
    MailOutcome of(Mail mail) {
        OutgoingMail built;
        try {
            if (!mail.canBeSent() || !(mail.to() instanceof EmailAddress address)) {
                return UNBUILDABLE;
            }
            built = new OutgoingMail(
                    mail.id() + "@" + host(), address, mail.subject(), texts.forDelivery(mail), mail.madeAt());
        } catch (IllegalArgumentException e) {
            return UNBUILDABLE;
        }
        try {
            return transport.send(built);
        } catch (RuntimeException e) {
            return new MailOutcome.Unknown("The mail could not be sent because of a fault of this program.");
        }
    }

    void release() {
        transport.release();
    }

    private String host() {
        return URI.create(texts.publicUrl()).getHost();
    }
}
