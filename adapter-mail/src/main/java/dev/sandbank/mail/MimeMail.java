package dev.sandbank.mail;

import dev.sandbank.application.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A mail in the form of RFC 5322, with its text as plain text and as HTML. It keeps the Message-ID that it was given. */
final class MimeMail extends MimeMessage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String givenMessageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.givenMessageId = "<" + messageId + ">";
    }

    /**
     * The whole message.
     *
     * @throws IllegalArgumentException if a header would have a control character
     */
    static MimeMail of(OutgoingMail mail, SmtpSettings settings, Session session) throws MessagingException {
        MimeMail message = new MimeMail(session, mail.messageId());
        message.setHeader("From", HeaderText.phrase(settings.fromName()) + "\r\n <" + settings.from() + ">");
        message.setHeader("To", mail.to().value());
        message.setHeader("Subject", HeaderText.of(mail.subject()));
        message.setHeader("Date", DATE.format(mail.writtenAt()));
        // Programs that answer by themselves do not answer such a mail (RFC 3834 section 5).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart(
                "alternative",
                part(mail.content().text(), "plain"),
                part(mail.content().html(), "html")));
        message.saveChanges();
        return message;
    }

    /** Quoted-printable keeps lines short, however long a paragraph or a link is. */
    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", givenMessageId);
    }
}
