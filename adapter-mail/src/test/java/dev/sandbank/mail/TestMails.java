package dev.sandbank.mail;

import dev.sandbank.application.mail.MailContent;
import dev.sandbank.application.mail.OutgoingMail;
import dev.sandbank.domain.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Mails and settings for tests. */
final class TestMails {

    static final EmailAddress ANN = new EmailAddress("Ann@example.com");
    static final String ID = "m1234567890123456789ab@hub.example";
    static final String LINK = "https://hub.example/bank/activate?token=" + "k".repeat(22) + "." + "s".repeat(43);

    /** Short for tests that wait for their end, and long for all others. */
    static final Duration SHORT = Duration.ofMillis(150);

    static final Duration LONG = Duration.ofSeconds(30);

    static final SmtpDeadlines PATIENT = new SmtpDeadlines(LONG, LONG, LONG, LONG, LONG);

    private TestMails() {}

    static OutgoingMail mail(String subject) {
        return mail(subject, "Grüße an Ann & Bob's <team>.\n\nOpen:\n" + LINK + "\n");
    }

    static OutgoingMail mail(String subject, String text) {
        String html = "<p>Gr&uuml;&szlig;e</p>\n<a href=\"" + LINK + "\">" + LINK + "</a>\n";
        return new OutgoingMail(
                ID, ANN, subject, new MailContent(text, html, List.of(LINK)), Instant.parse("2026-11-03T12:00:00Z"));
    }

    static SmtpSettings settings(int port, SmtpTls tls, @Nullable String user) {
        return new SmtpSettings(
                "localhost",
                port,
                tls,
                user,
                user == null ? null : "the-password",
                new EmailAddress("hub@bank.example"),
                "Bank, \"Hub\" ü");
    }

    static SmtpTransport transport(int port) {
        return transport(port, PATIENT);
    }

    static SmtpTransport transport(int port, SmtpDeadlines deadlines) {
        return new SmtpTransport(
                settings(port, SmtpTls.NONE, null), deadlines, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
