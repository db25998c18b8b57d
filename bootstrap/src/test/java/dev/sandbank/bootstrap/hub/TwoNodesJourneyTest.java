package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.node.TwoNodes;
import dev.sandbank.http.hub.HubPages;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers behind a load balancer that remembers nobody: pages come from one, and what is sent goes to the other. */
@SuppressWarnings("NullAway.Init") // by JUnit
class TwoNodesJourneyTest {

    private static TwoNodes nodes;
    private static ApprovedShop scene;
    private static HubPages ann;
    private static String production;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        nodes = new TwoNodes(folder, Map.of("registration", "review"));
        scene = new ApprovedShop(new Hub(nodes.first()));
        ann = scene.ann;
        production = scene.taken();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void keyThatOneServerMadeIsDownloadedOnceFromTheOther() throws Exception {
        String download = production + "/key/download";
        HttpResponse<String> page = ann.submit(ann.open(production + "/new"), production + "/key", Map.of());
        Map<String, String> fields = HubPages.hidden(page, download);
        byte[] file = CertificatePagesTest.downloaded(scene, download, fields).body();

        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(
                new ByteArrayInputStream(file),
                CertificatePagesTest.password(page).toCharArray());
        assertThat(store.aliases().hasMoreElements()).isTrue();
        assertThat(CertificatePagesTest.downloaded(scene, download, fields).statusCode())
                .isEqualTo(410);
        assertThat(CertificatePagesTest.downloaded(scene, download, fields).statusCode())
                .isEqualTo(410);
    }

    @Test
    void callIsTriedAndItsCustomerAskedWhateverServersAnswer() {
        String page = "/try/sg/listAccounts";
        HttpResponse<String> logIn = ann.submit(
                ann.open(page + "?by=customer&customer=SandboxUser1&application=" + scene.shop.split("/")[2]),
                page + "/send",
                Map.of());
        HttpResponse<String> consent = ann.submit(
                logIn, "/customer/login", Map.of("userId", "SandboxUser1", "password", "P@ssUser1$"));
        HttpResponse<String> answer = ann.submit(consent, "/customer/consent", Map.of("decision", "authorize"));

        assertThat(answer.uri().getPath()).isEqualTo(page);
        assertThat(HubPages.words(answer)).contains("Answer", "200");
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> again = ann.open(
                    answer.uri().getPath() + "?" + answer.uri().getRawQuery());
            assertThat(HubPages.words(again)).contains("Answer", "200");
        }
    }

    @Test
    void suspendedDeveloperIsLoggedOutEverywhere() {
        HubPages bob = scene.developer("bob");
        for (int i = 0; i < 2; i++) {
            assertThat(bob.get("/apps").statusCode()).isEqualTo(200);
        }
        var developers = nodes.first().admin().developers();
        developers.suspend().suspend(developers.find().find("bob").id(), Map.of());

        for (int i = 0; i < 2; i++) {
            assertThat(bob.get("/apps").statusCode()).isEqualTo(303);
        }
    }
}
