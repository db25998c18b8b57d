package dev.sandbank.mail;

import static dev.sandbank.mail.MisbehavingServer.CONTENT;
import static dev.sandbank.mail.MisbehavingServer.DRIP;
import static dev.sandbank.mail.MisbehavingServer.GREETING;
import static dev.sandbank.mail.MisbehavingServer.HANG_UP;
import static dev.sandbank.mail.MisbehavingServer.SILENCE;
import static dev.sandbank.mail.TestMails.LONG;
import static dev.sandbank.mail.TestMails.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.mail.MailOutcome;
import dev.sandbank.application.mail.MailOutcome.Deferred;
import dev.sandbank.application.mail.MailOutcome.Interrupted;
import dev.sandbank.application.mail.MailOutcome.Rejected;
import dev.sandbank.application.mail.MailOutcome.ServerTrouble;
import dev.sandbank.application.mail.MailOutcome.Taken;
import dev.sandbank.application.mail.MailOutcome.Unknown;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that refuse, hang, drip and break: cases H57, H58 and H60 of the list of cases of the developer hub. */
class SmtpTransportTest {

    @AutoClose
    private final MisbehavingServer server = new MisbehavingServer();

    @Test
    void mailsLeaveByOneConnectionUntilItIsReleased() {
        try (SmtpTransport transport = TestMails.transport(server.port())) {
            assertThat(transport.send(TestMails.mail("One"))).isEqualTo(new Taken());
            assertThat(transport.send(TestMails.mail("Two"))).isEqualTo(new Taken());
            assertThat(server.connections).hasValue(1);
            transport.release();
            assertThat(transport.send(TestMails.mail("Three"))).isEqualTo(new Taken());
        }
        assertThat(server.connections).hasValue(2);
        assertThat(server.mails).hasSize(3);
        assertThat(server.commands).contains("EHLO hub.example", "MAIL FROM:<hub@bank.example>");
        assertThat(server.commands).contains("RCPT TO:<Ann@example.com>");
    }

    @Test
    void connectionThatTheServerEndedIsMadeAnew() {
        try (SmtpTransport transport = TestMails.transport(server.port())) {
            transport.send(TestMails.mail("One"));
            server.answer("NOOP", HANG_UP);
            assertThat(transport.send(TestMails.mail("Two"))).isEqualTo(new Taken());
        }
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void serverThatIsDownIsInTrouble() {
        int port = server.port();
        server.close();
        assertThat(sendTo(port, TestMails.PATIENT)).isEqualTo(new ServerTrouble("The mail server cannot be reached."));
    }

    @Test
    void serverWithoutAKnownNameIsInTrouble() {
        SmtpSettings known = TestMails.settings(25, SmtpTls.NONE, null);
        SmtpSettings unknown =
                new SmtpSettings("no-such-host.invalid", 25, known.tls(), null, null, known.from(), known.fromName());
        try (SmtpTransport transport = new SmtpTransport(unknown)) {
            assertThat(transport.send(TestMails.mail("Hello")))
                    .isEqualTo(new ServerTrouble("The name of the mail server is not known."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "greeting,554 no service here,The mail server answered 554.",
        "greeting,421 busy,The mail server answered 421.",
        "greeting,hang up,The connection to the mail server broke.",
        "MAIL,553 not you,The mail server answered 553.",
        "MAIL,451 not now,The mail server answered 451.",
        "MAIL,hang up,The connection to the mail server broke."
    })
    void whatIsNotAboutTheMailIsTroubleOfTheServer(String command, String answer, String reason) {
        server.answer(command, answer);
        assertThat(send()).isEqualTo(new ServerTrouble(reason));
    }

    /** A server that says so at the name of the recipient wants a log-in, whoever the recipient is. */
    @ParameterizedTest
    @ValueSource(strings = {"530 5.7.0 log in first", "421 closing"})
    void refusalOfUsAllIsNoRefusalOfTheMail(String answer) {
        server.answer("RCPT", answer);
        assertThat(send()).isInstanceOf(Interrupted.class);
    }

    @ParameterizedTest
    @CsvSource({"RCPT", "DATA", "content"})
    void mailIsRejectedByAFiveAndDeferredByAFour(String command) {
        server.answer(command, "550-5.1.1 no\r\n550 such user");
        assertThat(send()).isEqualTo(new Rejected("The mail server answered 550-5.1.1 no 550 such user"));
        server.answer(command, "451 4.7.1 greylisted");
        assertThat(send()).isEqualTo(new Deferred("The mail server answered 451 4.7.1 greylisted"));
    }

    @Test
    void mailAfterARejectedOneLeavesByTheSameConnection() {
        try (SmtpTransport transport = TestMails.transport(server.port())) {
            server.answer("RCPT", "550 no such user");
            assertThat(transport.send(TestMails.mail("One"))).isInstanceOf(Rejected.class);
            server.answer("RCPT", "250 ok");
            assertThat(transport.send(TestMails.mail("Two"))).isEqualTo(new Taken());
        }
        assertThat(server.connections).hasValue(1);
    }

    /** The refusal counts, although the server ends the connection before anything else can be said. */
    @Test
    void refusalBeforeTheConnectionEndsIsARefusal() {
        server.answer(CONTENT, "554 spam").answer("RSET", HANG_UP);
        assertThat(send()).isEqualTo(new Rejected("The mail server answered 554 spam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA"})
    void connectionThatBreaksBeforeTheEndOfTheMailLeavesNoDoubt(String command) {
        server.answer(command, HANG_UP);
        assertThat(send()).isEqualTo(new Interrupted("The connection to the mail server broke."));
        assertThat(server.mails).isEmpty();
    }

    /** Case H57. */
    @Test
    void connectionThatBreaksAfterTheWholeMailLeavesADoubt() {
        server.answer(CONTENT, HANG_UP);
        assertThat(send()).isEqualTo(new Unknown("The connection to the mail server broke."));
        assertThat(server.mails).hasSize(1);
    }

    @Test
    void answerAfterTheWholeMailIsWaitedForLongerThanOthers() {
        server.answer(CONTENT, SILENCE);
        SmtpDeadlines deadlines = new SmtpDeadlines(LONG, LONG, LONG, LONG, SHORT);
        assertThat(sendTo(server.port(), deadlines)).isEqualTo(new Unknown("The mail server did not answer in time."));
        assertThat(SmtpDeadlines.DEFAULT.answer()).hasMinutes(10);
    }

    /** Case H60: every deadline by itself. */
    @ParameterizedTest
    @ValueSource(strings = {GREETING, "EHLO", "MAIL"})
    void serverThatSaysNothingIsInTroubleWhenItsTimeIsOver(String command) {
        server.answer(command, SILENCE);
        assertThat(sendTo(server.port(), new SmtpDeadlines(LONG, SHORT, LONG, LONG, LONG)))
                .isEqualTo(new ServerTrouble("The mail server did not answer in time."));
    }

    @ParameterizedTest
    @ValueSource(strings = {GREETING, "EHLO", "MAIL"})
    void serverThatDripsIsInTroubleWhenTheTimeOfTheDeliveryIsOver(String command) {
        server.answer(command, DRIP);
        assertThat(sendTo(server.port(), new SmtpDeadlines(LONG, LONG, LONG, SHORT, LONG)))
                .isEqualTo(new ServerTrouble("The mail server did not answer in time."));
    }

    @Test
    void serverThatDripsAfterTheWholeMailLeavesADoubt() {
        server.answer(CONTENT, DRIP);
        assertThat(sendTo(server.port(), new SmtpDeadlines(LONG, LONG, LONG, LONG, SHORT)))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {SILENCE, DRIP})
    void serverThatIsSlowWithOneMailInterruptsIt(String answer) {
        server.answer("DATA", answer);
        assertThat(sendTo(server.port(), new SmtpDeadlines(LONG, LONG, LONG, SHORT, LONG)))
                .isEqualTo(new Interrupted("The mail server did not answer in time."));
    }

    /** Case H58: a mail that can never be built does not stop those after it. */
    @Test
    void mailThatCannotBeBuiltIsRejectedAlone() {
        try (SmtpTransport transport = TestMails.transport(server.port())) {
            assertThat(transport.send(TestMails.mail("a\r\nBcc: b@example.com")))
                    .isEqualTo(new Rejected("The mail cannot be built."));
            assertThat(transport.send(TestMails.mail("Two"))).isEqualTo(new Taken());
        }
        assertThat(server.mails).singleElement().asString().doesNotContain("Bcc");
    }

    @Test
    void closingEndsADeliveryThatHangs() throws InterruptedException {
        server.answer(GREETING, SILENCE);
        SmtpTransport transport = TestMails.transport(server.port());
        Thread sending = new Thread(() -> transport.send(TestMails.mail("Hello")));
        sending.start();
        while (server.connections.get() == 0) {
            Thread.onSpinWait();
        }
        transport.close();
        sending.join();
        assertThat(server.mails).isEmpty();
    }

    private MailOutcome send() {
        return sendTo(server.port(), TestMails.PATIENT);
    }

    private static MailOutcome sendTo(int port, SmtpDeadlines deadlines) {
        try (SmtpTransport transport = TestMails.transport(port, deadlines)) {
            return transport.send(TestMails.mail("Hello"));
        }
    }
}
