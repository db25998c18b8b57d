package dev.sandbank.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.mail.DeliverMails;
import dev.sandbank.application.mail.MailAlarm;
import dev.sandbank.application.mail.MailCodes;
import dev.sandbank.application.mail.MailSite;
import dev.sandbank.application.mail.MailTexts;
import dev.sandbank.application.mail.MailTransport;
import dev.sandbank.application.mail.MailTrouble;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.mail.PlainWords;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the files of the outbox, also if somebody changed them. */
class JdbiOutboxTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final LinkId LINK = new LinkId("k".repeat(22));

    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();

    @TempDir
    private Path directory = Path.of("");

    /** Case H58: a mail that can never be built at the head of the queue. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = 'a' || char(13) || char(10) || 'Bcc: b@example.com'",
                "recipient = 'nobody'",
                "body = ''",
                "body = 'nonsense'",
                "body = 'text'",
                "body = 'link /apps'",
                "body = 'link //evil.example Open'",
                "body = 'acting short /activate Open'",
                "body = 'acting'"
            })
    void mailThatCannotBeReadFailsAloneAndIsListed(String change) throws SQLException {
        MailId first;
        MailId second;
        try (SqliteStores stores = SqliteStores.open(directory)) {
            first = write(stores, "One");
            second = write(stores, "Two");
        }
        tamper("update mail set " + change + " where id = '" + first + "'");

        try (SqliteStores stores = SqliteStores.open(directory)) {
            worker(stores).deliver();
            assertThat(state(stores, first)).isEqualTo(MailState.FAILED);
            assertThat(state(stores, second)).isEqualTo(MailState.KEPT);
            assertThat(stores.outbox().newest(null, Seek.first(10)).rows())
                    .extracting(OutboxEntry::mail)
                    .extracting(mail -> mail.subject())
                    .containsExactly("Two", "This stored mail cannot be read");
        }
    }

    @Test
    void mailWhoseStateCannotBeReadIsListedAsFailed() throws SQLException {
        MailId id;
        try (SqliteStores stores = SqliteStores.open(directory)) {
            id = write(stores, "One");
        }
        tamper("update mail set state = 'SOMETHING'");
        try (SqliteStores stores = SqliteStores.open(directory)) {
            assertThat(state(stores, id)).isEqualTo(MailState.FAILED);
        }
    }

    /** Whoever has the database must not become anyone: only the id of the link is in it. */
    @Test
    void secretOfALinkIsInNoFile() throws IOException {
        String secret = new LinkTokens(secrets).of(LINK).substring(23);
        try (SqliteStores stores = SqliteStores.open(directory)) {
            stores.transactions()
                    .run(() -> new WriteMail(stores.outbox(), secrets, clock)
                            .write(ANN, "Hello", MailLink.acting("Open", "/activate", LINK)));
            String bytes = everyByte();
            assertThat(bytes).contains(LINK.value()).doesNotContain(secret);
        }
    }

    private MailId write(SqliteStores stores, String subject) {
        return stores.transactions()
                .run(() -> new WriteMail(stores.outbox(), secrets, clock).write(ANN, subject, new Paragraph("Hello.")));
    }

    private DeliverMails worker(SqliteStores stores) {
        MailTexts texts = new MailTexts(
                stores.actingLinks(),
                new LinkTokens(secrets),
                new MailSite(() -> "http://localhost", false, new PlainWords()),
                clock,
                new MailCodes(secrets));
        MailAlarm none = new MailAlarm() {
            @Override
            public void mailsWait(String reason) {}

            @Override
            public void mailsLeaveAgain() {}
        };
        return new DeliverMails(
                stores.outbox(), stores.transactions(), texts, MailTransport.keeping(), new MailTrouble(none));
    }

    private static MailState state(SqliteStores stores, MailId id) {
        return stores.outbox().find(id).orElseThrow().delivery().state();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sandbank.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private String everyByte() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
