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
}
