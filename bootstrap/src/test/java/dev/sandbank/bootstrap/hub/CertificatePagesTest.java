package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Certificates and the production client, taken at the pages of the whole program. */
class CertificatePagesTest {

    private static final Pattern PASSWORD = Pattern.compile("id=\"password\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("href=\"(/apps/[^\"]*/certificates/[A-Za-z0-9_-]{43})\"");

    private static ApprovedShop scene;
    private static HubPages ann;
    private static String production;

    @BeforeAll
    static void start() {
        scene = new ApprovedShop();
        ann = scene.ann;
        HttpResponse<String> page = ann.open(scene.request);
        HttpResponse<String> shown = ann.submit(page, scene.request + "/take", Map.of());
        assertThat(HubPages.words(shown)).contains("Your client secret", "shown only this once");
        assertThat(Http.header(shown, "Cache-Control")).contains("no-store");
        production = "/apps/" + ApprovedShop.id(shown) + "/certificates";
        assertThat(ann.submit(page, scene.request + "/take", Map.of("submission", "x".repeat(22))).body())
                .contains("The production client is handed over.")
                .doesNotContain("Take the production client");
        assertThat(audited("production-client-taken")).isOne();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void ownCertificateIsRegisteredListedAndRemoved() throws IOException {
        String path = scene.shop + "/certificates";
        assertThat(ann.open(scene.shop).body()).contains("href=\"" + path + "\"");
        HttpResponse<String> wrong = ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("request")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("It cannot be used: ", "BEGIN CERTIFICATE REQUEST");
        HttpResponse<String> added = ann.submit(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("own")));
        assertThat(HubPages.words(added)).contains("The certificate is registered.", "CN=shop", "Valid");
        String one = rows(added).get(0);
        HttpResponse<String> twice = ann.send(added, path, Map.of("encoded", ApprovedShop.pem("own")));
        assertThat(HubPages.words(twice)).contains("registered already");
        assertThat(scene.developer("eve").get(one).statusCode()).isEqualTo(404);
        HttpResponse<String> removed = ann.submit(ann.open(one), one + "/remove", Map.of());
        assertThat(HubPages.words(removed)).contains("The certificate is removed.", "It has no certificate.");
        assertThat(ann.get(one).statusCode()).isEqualTo(404);
        assertThat(audited("application-certificate-added")).isOne();
        assertThat(audited("application-certificate-removed")).isOne();
    }

    @Test
    void onlyTheKeyOfARequestIsTakenAndTheRestIsShown_T11() throws IOException {
        String path = production + "/new";
        Map<String, String> typed = Map.of("encoded", ApprovedShop.pem("request"));
        HttpResponse<String> page = ann.open(path);
        HttpResponse<String> issued = ann.submit(page, path, typed);
        String id = production.split("/")[2];
        assertThat(HubPages.words(issued))
                .contains("BEGIN CERTIFICATE", "Ignored in your request", id)
                .doesNotContain("CN=bank.example Thumbprint");
        int before = rows(ann.open(production)).size();
        ann.submit(page, path, typed);
        assertThat(rows(ann.open(production))).as("a form that is sent twice").hasSize(before);
    }

    @Test
    void badRequestsAreRefusedAtTheirFieldAndPrivateKeysAreNotShownAgain_T12() throws IOException {
        String path = production + "/new";
        HttpResponse<String> weak = ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("weak")));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(weak)).contains("It cannot be used: ", "RSA of 2048 to 4096");
        String pasted = "-----BEGIN PRIVATE KEY-----\nTUlHSEFnRUFNQk1HQnlxR1NNNDk=\n-----END PRIVATE KEY-----\n";
        HttpResponse<String> burnt = ann.send(ann.open(path), path, Map.of("encoded", pasted));
        assertThat(burnt.statusCode()).isEqualTo(422);
        assertThat(burnt.body()).contains("A private key was sent").doesNotContain("TUlHSEFn");
        HttpResponse<String> own = ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("own")));
        assertThat(HubPages.words(own)).contains("for example a certificate");
        assertThat(ann.get(scene.shop + "/certificates/new").statusCode()).isEqualTo(409);
    }

    @Test
    void keyIsDownloadedOnceAndACutOneIsReissuedAndRevoked_T15() throws Exception {
        HttpResponse<String> page = ann.submit(ann.open(production + "/new"), production + "/key", Map.of());
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        String download = production + "/key/download";
        Map<String, String> fields = HubPages.hidden(page, download);
        HubPages olu = scene.developer("oli");
        assertThat(olu.get(production + "/key").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> file = downloaded(download, fields);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file.body()), password(page).toCharArray());
        assertThat(store.aliases().hasMoreElements()).isTrue();
        assertThat(downloaded(download, fields).statusCode()).isEqualTo(410);
        assertThat(ann.get(download).statusCode()).isIn(404, 405);
        assertThat(audited("application-key-taken")).isOne();

        String first = one("Valid");
        HttpResponse<String> again = ann.submit(page, production + "/key", HubPages.hidden(page, production + "/key"));
        assertThat(password(again)).isNotEqualTo(password(page));
        assertThat(HubPages.words(ann.open(first))).contains("Replaced");
        assertThat(audited("application-key-taken")).isEqualTo(2);
    }

    private static List<String> rows(HttpResponse<String> page) {
        return ROW.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    /** The newest certificate; its page tells this state. */
    private static String one(String state) {
        String newest = rows(ann.open(production)).get(0);
        assertThat(HubPages.words(ann.open(newest))).contains(state);
        return newest;
    }

    private static String password(HttpResponse<String> page) {
        Matcher found = PASSWORD.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<byte[]> downloaded(String path, Map<String, String> fields) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(scene.hub.sandbank().baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "sandbank_hub=" + ann.cookie("sandbank_hub"))
                .POST(BodyPublishers.ofString(Http.encode(fields)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
