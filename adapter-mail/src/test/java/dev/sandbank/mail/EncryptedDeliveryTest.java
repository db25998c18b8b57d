package dev.sandbank.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.mail.MailOutcome;
import dev.sandbank.application.mail.MailOutcome.ServerTrouble;
import dev.sandbank.application.mail.MailOutcome.Taken;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Case H60: neither user and password nor a mail leave in clear, or to a server with another name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncryptedDeliveryTest {

    private static final String OFFER = "250-here\r\n250-STARTTLS\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000";

    @SuppressWarnings("NullAway.Init") // before all tests
    private TestCertificate right;

    @SuppressWarnings("NullAway.Init") // before all tests
    private TestCertificate ofAnother;

    @BeforeAll
    void makeCertificates(@TempDir Path folder) {
        right = TestCertificate.of("localhost", folder);
        ofAnother = TestCertificate.of("mail.other.example", folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void mailLeavesEncrypted(SmtpTls tls) {
        try (MisbehavingServer server = new MisbehavingServer(right.sockets(), tls == SmtpTls.TLS)) {
            server.answer("EHLO", OFFER);
            assertThat(send(server, tls, right)).isEqualTo(new Taken());
            assertThat(server.mails).hasSize(1);
            int encrypted = tls == SmtpTls.TLS ? 0 : server.commands.indexOf("STARTTLS") + 1;
            assertThat(server.commands.subList(0, encrypted)).allMatch(line -> line.matches("EHLO .*|STARTTLS"));
            assertThat(server.commands).anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void serverThatDoesNotOfferEncryptionGetsNothing() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            assertThat(send(server, SmtpTls.STARTTLS, right))
                    .isEqualTo(new ServerTrouble(
                            "The mail server does not offer encryption (STARTTLS), which smtp-tls requires."));
            assertThatNothingLeft(server);
        }
    }

    @Test
    void serverThatOffersEncryptionAndRefusesItGetsNothing() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            server.answer("EHLO", OFFER).answer("STAR", "454 not available");
            assertThat(send(server, SmtpTls.STARTTLS, right)).isInstanceOf(ServerTrouble.class);
            assertThatNothingLeft(server);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void serverWithACertificateForAnotherNameGetsNothing(SmtpTls tls) {
        try (MisbehavingServer server = new MisbehavingServer(ofAnother.sockets(), tls == SmtpTls.TLS)) {
            server.answer("EHLO", OFFER);
            assertThat(send(server, tls, ofAnother))
                    .isEqualTo(new ServerTrouble("The connection to the mail server cannot be encrypted, or its"
                            + " certificate is not trusted for its name."));
            assertThatNothingLeft(server);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void serverWithACertificateThatNobodyTrustsGetsNothing(SmtpTls tls) {
        try (MisbehavingServer server = new MisbehavingServer(right.sockets(), tls == SmtpTls.TLS)) {
            server.answer("EHLO", OFFER);
            assertThat(send(server, tls, ofAnother)).isInstanceOf(ServerTrouble.class);
            assertThatNothingLeft(server);
        }
    }

    /** Only the setting that says so sends in clear. */
    @Test
    void settingSendsInClearToAServerWithoutEncryption() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            assertThat(send(server, SmtpTls.NONE, right)).isEqualTo(new Taken());
        }
    }

    @Test
    void refusedLogInIsTroubleOfTheServer() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            server.answer("AUTH", "535 5.7.8 no");
            assertThat(send(server, SmtpTls.NONE, right))
                    .isEqualTo(new ServerTrouble("The mail server refused user and password."));
            assertThat(server.mails).isEmpty();
        }
    }

    private static MailOutcome send(MisbehavingServer server, SmtpTls tls, TestCertificate trusted) {
        SSLSocketFactory encryption = trusted.sockets();
        SmtpSettings settings = TestMails.settings(server.port(), tls, "hub");
        try (SmtpTransport transport = new SmtpTransport(settings, TestMails.PATIENT, encryption)) {
            return transport.send(TestMails.mail("Hello"));
        }
    }

    private static void assertThatNothingLeft(MisbehavingServer server) {
        String password = Base64.getEncoder().encodeToString("\0hub\0the-password".getBytes(StandardCharsets.US_ASCII));
        List<String> said = server.commands;
        assertThat(said).noneMatch(line -> line.contains(password) || line.matches("(?i)(AUTH|MAIL|RCPT|DATA).*"));
        assertThat(server.mails).isEmpty();
    }
}
