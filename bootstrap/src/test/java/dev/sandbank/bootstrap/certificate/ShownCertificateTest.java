package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Files that are replaced while the server runs (T5). */
class ShownCertificateTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(ShownCertificate.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<ServerIdentity> shown = new ArrayList<>();
    private final OpensslFiles files;
    private final ShownCertificate certificate;

    ShownCertificateTest(@TempDir Path folder) throws IOException, InterruptedException {
        files = new OpensslFiles(folder);
        files.leaf("first");
        files.leaf("second");
        files.run("cp first.pem cert.pem; cp first.key cert.key");
        SystemKeys keys = SystemKeys.inFiles(Files.createDirectory(folder.resolve("data")));
        certificate = ShownCertificate.of(
                new TlsSettings(true, files.file("cert.pem"), files.file("cert.key"), -1, -1, -1, Duration.ZERO),
                keys,
                "127.0.0.1",
                null,
                new SystemSecrets(InstallationKey.of(keys.shared())),
                Clock.systemUTC());
    }

    @BeforeEach
    void readLog() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void forgetLog() {
        logger.detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cp second.pem cert.pem; cp second.key cert.key",
                "cp second.pem new.pem; cp second.key new.key; mv new.key cert.key; mv new.pem cert.pem",
                "mkdir v2; cp second.pem v2/c; cp second.key v2/k; ln -sf v2/c cert.pem; ln -sf v2/k cert.key",
            })
    void pairThatIsReplacedIsShown_T5(String replacing) throws IOException, InterruptedException {
        certificate.lookAgain(shown::add);
        assertThat(shown).isEmpty();

        files.run(replacing);
        certificate.lookAgain(shown::add);
        certificate.lookAgain(shown::add);

        assertThat(shown).extracting(this::subject).containsExactly("CN=second");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cp second.pem cert.pem                            | no certificate of the key in
            cp second.key cert.key                            | no certificate of the key in
            head -c 200 second.pem > cert.pem                 | cert.pem
            rm cert.key                                       | cert.key cannot be read
            : > cert.pem                                      | no certificate in PEM form
            """)
    void halfReplacedPairLeavesTheOldOneAndIsLoggedOnce_T5(String half, String told)
            throws IOException, InterruptedException {
        files.run(half);
        certificate.lookAgain(shown::add);
        certificate.lookAgain(shown::add);

        assertThat(shown).isEmpty();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains(told);

        files.run("cp second.pem cert.pem; cp second.key cert.key");
        certificate.lookAgain(shown::add);

        assertThat(shown).extracting(this::subject).containsExactly("CN=second");
    }

    private String subject(ServerIdentity identity) {
        return identity.chain().get(0).getSubjectX500Principal().getName();
    }
}
