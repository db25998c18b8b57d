package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.embedded.WrittenMail;
import dev.sandbank.bootstrap.node.TwoNodes;
import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.http.hub.HubPages;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails of a whole server, read in it or sent by a real mail server. */
class MailJourneyTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.com");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void programThatRunsTheServerReadsItsMails() {
        try (Sandbank sandbank = Sandbank.start()) {
            write(sandbank, "One");
            write(sandbank, "Two");

            assertThat(sandbank.mails()).extracting(WrittenMail::subject).containsExactly("Two", "One");
            WrittenMail mail = sandbank.mails().get(0);
            assertThat(mail.to()).isEqualTo("ann@example.com");
            assertThat(mail.links()).singleElement().asString().startsWith(sandbank.baseUrl() + "/activate?token=");
            assertThat(mail.text().lines()).contains(mail.links().get(0));
        }
    }

    @Test
    void case104MailsLeaveByTheServerOfTheSettingsAndTheirLinksLeadToThePublicUrl() throws Exception {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try (Sandbank sandbank =
                Sandbank.start(smtp(greenMail.getSmtp().getPort(), "public-url", "https://hub.example/bank"))) {
            MailId id = write(sandbank, "Grüße");
            assertThat(greenMail.waitForIncomingEmail(30_000, 1)).isTrue();
            awaitState(sandbank, id, MailState.SENT);

            MimeMessage mail = greenMail.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("Grüße");
            assertThat(mail.getMessageID()).isEqualTo("<" + id + "@hub.example>");
            assertThat(mail.getFrom()[0]).hasToString("Sandbank <hub@example.com>");
            String text = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
            assertThat(text.lines()).anyMatch(line -> line.startsWith("https://hub.example/bank/activate?token="));
            assertThat(sandbank.mails().get(0).links()).isEmpty();
            assertThat(sandbank.mails().get(0).text()).doesNotContain("token");
        } finally {
            greenMail.stop();
        }
    }

    /** H11: people sign up as always, and mails of a server that was stopped before they could leave are not lost. */
    @Test
    void deadMailServerStopsNothingElseAndMailsLeaveAfterIt() throws Exception {
        int port = freePort();
        MailId id;
        Map<String, String> settings = smtp(port, "data", folder.resolve("data").toString(), "registration", "auto");
        try (Sandbank sandbank = Sandbank.start(settings)) {
            assertThat(signUp(sandbank)).contains("Look into your mail", ANN.value());
            id = sandbank.stores()
                    .outbox()
                    .newest(ANN, Seek.first(1))
                    .rows()
                    .get(0)
                    .mail()
                    .id();
            await(() -> ready(sandbank).equals("ok, but mails wait: The mail server cannot be reached."));
            assertThat(sandbank.stores()
                            .outbox()
                            .find(id)
                            .orElseThrow()
                            .delivery()
                            .reason())
                    .isEqualTo("The mail server cannot be reached.");
        }
        GreenMail greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try (Sandbank sandbank = Sandbank.start(settings)) {
            awaitState(sandbank, id, MailState.SENT);
            assertThat(greenMail.getReceivedMessages()).hasSize(1);
            assertThat(ready(sandbank)).isEqualTo("ok");
        } finally {
            greenMail.stop();
        }
    }

    /** One of them delivers the mails of both, and the other one when it has gone. */
    @Test
    void mailsOfTwoServersLeaveOnce() throws IOException {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try (TwoNodes nodes = new TwoNodes(folder, smtp(greenMail.getSmtp().getPort()))) {
            List<MailId> written = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                written.add(write(nodes.first(), "First " + round));
                written.add(write(nodes.second(), "Second " + round));
            }
            written.forEach(id -> awaitState(nodes.second(), id, MailState.SENT));
            nodes.first().close();
            awaitState(nodes.second(), write(nodes.second(), "Alone"), MailState.SENT);

            assertThat(greenMail.getReceivedMessages()).hasSize(11);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void serverStopsWhileTheMailServerHangs() throws IOException {
        try (ServerSocket silent = new ServerSocket(0);
                Sandbank sandbank = Sandbank.start(smtp(silent.getLocalPort()))) {
            MailId id = write(sandbank, "Hello");
            awaitState(sandbank, id, MailState.SENDING);
            assertThat(ready(sandbank)).isEqualTo("ok");
        }
    }

    private static Map<String, String> smtp(int port, String... more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "mail-transport", "smtp",
                "smtp-host", "127.0.0.1",
                "smtp-port", Integer.toString(port),
                "smtp-tls", "none",
                "mail-from", "hub@example.com"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private static String signUp(Sandbank sandbank) {
        HubPages visitor = new HubPages(new Http(sandbank.baseUrl()));
        HttpResponse<String> told = visitor.submit(
                visitor.open("/get-started"),
                "/get-started",
                Map.of(
                        "name",
                        "Ann",
                        "email",
                        ANN.value(),
                        "company",
                        "",
                        "country",
                        "SG",
                        "purpose",
                        "",
                        "terms",
                        "yes"));
        return HubPages.words(told);
    }

    private static MailId write(Sandbank sandbank, String subject) {
        LinkId link = new LinkTokens(sandbank.secrets()).newId();
        Clock wall = Clock.systemUTC();
        WriteMail writeMail = new WriteMail(sandbank.stores().outbox(), sandbank.secrets(), wall);
        return sandbank.stores().transactions().run(() -> {
            sandbank.stores()
                    .actingLinks()
                    .add(ActingLink.of(link, LinkPurpose.ACTIVATION, "somebody", wall.instant()));
            return writeMail.write(
                    ANN, subject, new Paragraph("Hello Ann."), MailLink.acting("Choose a password", "/activate", link));
        });
    }

    private static void awaitState(Sandbank sandbank, MailId id, MailState state) {
        await(() -> sandbank.stores().outbox().find(id).orElseThrow().delivery().state() == state);
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Moment.pass();
        }
    }

    private static String ready(Sandbank sandbank) {
        try {
            return Browserless.get(sandbank.baseUrl() + "/readyz").body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
