package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.SqliteStores;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Checks that a restarted server agrees with what its pages had told, and that each mail has arrived. */
final class HubVerdict {

    private final Path data;
    private final GreenMail mailServer;

    HubVerdict(Path data, GreenMail mailServer) {
        this.data = data;
        this.mailServer = mailServer;
    }

    void check(HubWorker worker, Http http) {
        checkSecret(worker, http);
        try (SqliteStores stores = SqliteStores.open(data)) {
            for (String address : worker.signedUp()) {
                EmailAddress email = new EmailAddress(address);
                assertThat(stores.registrations().newestOf(email))
                        .as("registration of %s", address)
                        .isPresent();
                checkMails(stores, email);
            }
        }
    }

    /** A change whose answer did not come has happened or not; the same form sent again then shows what it made. */
    private static void checkSecret(HubWorker worker, Http http) {
        String told = worker.secret();
        String newest = worker.secretOfRepeatedForm(http).orElse(told);
        assertThat(token(http, worker.clientId(), newest)).as("newest secret").isEqualTo(200);
        if (!newest.equals(told)) {
            assertThat(token(http, worker.clientId(), told)).as("former secret").isEqualTo(401);
        }
    }

    private void checkMails(SqliteStores stores, EmailAddress email) {
        List<OutboxEntry> written =
                stores.outbox().newest(email, Seek.first(10)).rows();
        assertThat(written).as("mails to %s", email.value()).hasSize(1);
        OutboxEntry one = settled(stores, written.get(0));
        List<MimeMessage> arrived = HubWorker.mailsTo(email.value(), mailServer).toList();
        assertThat(arrived).hasSizeLessThanOrEqualTo(1 + one.delivery().doubts());
        if (one.delivery().state() != MailState.WAITING) {
            assertThat(arrived).isNotEmpty();
        }
        assertThat(arrived.stream().map(HubVerdict::messageId).distinct()).hasSizeLessThanOrEqualTo(1);
    }

    /** The mail once it has left; one whose end is in doubt waits a minute before it is sent once more. */
    private static OutboxEntry settled(SqliteStores stores, OutboxEntry mail) {
        OutboxEntry now = mail;
        while (isUnderWay(now.delivery())) {
            Moment.pass();
            now = stores.outbox().find(mail.mail().id()).orElseThrow();
        }
        assertThat(now.delivery().state()).isIn(MailState.SENT, MailState.WAITING, MailState.UNCERTAIN);
        return now;
    }

    private static boolean isUnderWay(Delivery delivery) {
        return switch (delivery.state()) {
            case SENDING -> true;
            case WAITING -> delivery.doubts() == 0;
            default -> false;
        };
    }

    private static int token(Http http, String clientId, String secret) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = http.postForm(
                "/clientCredentials/oauth2/token/sg/gcb",
                Map.of("grant_type", "client_credentials", "scope", "/api"),
                "Authorization",
                "Basic " + basic);
        return response.statusCode();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
