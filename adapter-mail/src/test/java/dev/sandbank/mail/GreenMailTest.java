package dev.sandbank.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.sandbank.application.mail.MailOutcome.ServerTrouble;
import dev.sandbank.application.mail.MailOutcome.Taken;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server that others wrote takes our mails. */
class GreenMailTest {

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
        greenMail.setUser("hub@bank.example", "hub", "the-password");
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void mailArrivesAsItWasWritten() throws MessagingException {
        try (SmtpTransport transport = TestMails.transport(greenMail.getSmtp().getPort())) {
            assertThat(transport.send(TestMails.mail("Grüße, \"Ann\" 😀"))).isEqualTo(new Taken());
            assertThat(transport.send(TestMails.mail("Two"))).isEqualTo(new Taken());
        }
        MimeMessage[] received = greenMail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("Grüße, \"Ann\" 😀");
        assertThat(received[0].getMessageID()).isEqualTo("<" + TestMails.ID + ">");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("Ann@example.com");
    }

    @Test
    void userAndPasswordAreTheOnesOfTheSettings() {
        int port = greenMail.getSmtp().getPort();
        SSLSocketFactory encryption = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SmtpSettings right = TestMails.settings(port, SmtpTls.NONE, "hub");
        SmtpSettings wrong =
                new SmtpSettings(right.host(), port, right.tls(), "hub", "another", right.from(), right.fromName());
        try (SmtpTransport transport = new SmtpTransport(right, TestMails.PATIENT, encryption);
                SmtpTransport other = new SmtpTransport(wrong, TestMails.PATIENT, encryption)) {
            assertThat(transport.send(TestMails.mail("One"))).isEqualTo(new Taken());
            assertThat(other.send(TestMails.mail("Two")))
                    .isEqualTo(new ServerTrouble("The mail server refused user and password."));
        }
        assertThat(right.toString()).doesNotContain("the-password");
    }
}
