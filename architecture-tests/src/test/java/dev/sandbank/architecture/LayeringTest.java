package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers depend on each other in one direction only. */
class LayeringTest {

    /**
     * At least one class of each module. A rule passes on an empty set of classes, so a test proves first that these
     * were imported.
     */
    private static final List<String> KNOWN_CLASSES = List.of(
            "dev.sandbank.domain.market.Market",
            "dev.sandbank.domain.oauth.client.Client",
            "dev.sandbank.application.oauth.token.RefreshAccessToken",
            "dev.sandbank.application.support.Transactions",
            "dev.sandbank.http.HttpServer",
            "dev.sandbank.http.corridor.Corridor",
            "dev.sandbank.http.web.WebServer",
            "dev.sandbank.persistence.SqliteStores",
            "dev.sandbank.cli.AdminCli",
            "dev.sandbank.image.DrawnIcons",
            "dev.sandbank.mail.SmtpTransport",
            "dev.sandbank.credential.Credentials",
            "dev.sandbank.bootstrap.Main");

    @Test
    void knownClassesOfEveryModuleWereImported() {
        assertThat(House.ours().classes()).extracting("name").containsAll(KNOWN_CLASSES);
    }

    @Test
    void noTestClassWasImported() {
        assertThat(House.ours().classes())
                .extracting("simpleName", String.class)
                .noneMatch(name -> name.endsWith("Test"));
    }

    @TestFactory
    Stream<DynamicTest> layersKnowEachOtherInOneDirection() {
        return Rules.tests(LayeringRules.of(House.ours()));
    }
}
