package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
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
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(ann.submit(page, scene.request + "/take", Map.of("submission", "x".repeat(22)))
                        .body())
                .contains("The production client is handed over.")
                .doesNotContain("Take the production client");
        assertThat(audited(AuditAction.PRODUCTION_CLIENT_TAKEN)).isOne();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void productionKeepsProfileAndSpaceWhenItIsEdited() {
        String page = production.replace("/certificates", "");
        HttpResponse<String> form = ann.open(page + "/edit");
        assertThat(form.body()).doesNotContain("name=\"profile\"", "name=\"space\"");
        HttpResponse<String> saved =
                ann.submit(form, page + "/edit", Map.of("name", "Shop", "profile", "COMPATIBLE", "space", "default"));
        assertThat(HubPages.words(saved)).contains("Strict", "Production", "Approved markets Singapore");
    }

    @Test
    void ownCertificateIsRegisteredListedAndRemoved(@TempDir Path folder) throws Exception {
        String certificate = ApprovedShop.ownCertificate(folder);
        String path = scene.shop + "/certificates";
        assertThat(ann.open(scene.shop).body()).contains("href=\"" + path + "\"");
        HttpResponse<String> wrong = ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("request")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("It cannot be used: ", "BEGIN CERTIFICATE REQUEST");
        HttpResponse<String> added = ann.submit(ann.open(path), path, Map.of("encoded", certificate));
        assertThat(HubPages.words(added)).contains("The certificate is registered.", "CN=shop", "Valid");
        String one = rows(added).get(0);
        HttpResponse<String> twice = ann.send(added, path, Map.of("encoded", certificate));
        assertThat(HubPages.words(twice)).contains("registered already");
        assertThat(scene.developer("eve").get(one).statusCode()).isEqualTo(404);
        HttpResponse<String> removed = ann.submit(ann.open(one), one + "/remove", Map.of());
        assertThat(HubPages.words(removed)).contains("The certificate is removed.", "It has no certificate.");
        assertThat(ann.get(one).statusCode()).isEqualTo(404);
        assertThat(audited(AuditAction.APPLICATION_CERTIFICATE_ADDED)).isOne();
        assertThat(audited(AuditAction.APPLICATION_CERTIFICATE_REMOVED)).isOne();
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
    void badRequestsAreRefusedAtTheirFieldAndPrivateKeysAreNotShownAgain_T12(@TempDir Path folder) throws Exception {
        String path = production + "/new";
        HttpResponse<String> weak = ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.pem("weak")));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(weak)).contains("It cannot be used: ", "RSA of 2048 to 4096");
        String pasted = "-----BEGIN PRIVATE KEY-----\nTUlHSEFnRUFNQk1HQnlxR1NNNDk=\n-----END PRIVATE KEY-----\n";
        HttpResponse<String> burnt = ann.send(ann.open(path), path, Map.of("encoded", pasted));
        assertThat(burnt.statusCode()).isEqualTo(422);
        assertThat(burnt.body()).contains("A private key was sent").doesNotContain("TUlHSEFn");
        HttpResponse<String> own =
                ann.send(ann.open(path), path, Map.of("encoded", ApprovedShop.ownCertificate(folder)));
        assertThat(HubPages.words(own)).contains("for example a certificate");
        assertThat(ann.get(scene.shop + "/certificates/new").statusCode()).isEqualTo(409);
    }

    @Test
    void keyIsDownloadedOnceAndACutOneIsReissuedAndRevoked_T15() throws Exception {
        long before = audited(AuditAction.APPLICATION_KEY_TAKEN);
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
        assertThat(audited(AuditAction.APPLICATION_KEY_TAKEN)).isEqualTo(before + 1);

        String first = one("Valid");
        HttpResponse<String> again = ann.submit(page, production + "/key", HubPages.hidden(page, production + "/key"));
        assertThat(password(again)).isNotEqualTo(password(page));
        assertThat(HubPages.words(ann.open(first))).contains("Replaced");
        assertThat(audited(AuditAction.APPLICATION_KEY_TAKEN)).isEqualTo(before + 2);
    }

    @Test
    void certificateIsRenewedWithOverlapAndRevokedWithConfirmation_T18() {
        ann.submit(ann.open(production + "/new"), production + "/key", Map.of());
        String old = one("Valid");
        String thumbprint = old.substring(old.lastIndexOf('/') + 1);
        HttpResponse<String> page = ann.open(production + "/new?renews=" + thumbprint);
        assertThat(HubPages.words(page)).contains("Both certificates are accepted until the old one ends.");
        HttpResponse<String> wrong =
                ann.send(page, production + "/key", Map.of("renews", thumbprint, "overlap", "999"));
        assertThat(wrong.statusCode()).isBetween(400, 422);
        ann.submit(page, production + "/key", Map.of("renews", thumbprint, "overlap", "7"));
        assertThat(HubPages.words(ann.open(old))).contains("Being replaced").doesNotContain("Renew it");
        String fresh = one("Valid");
        HttpResponse<String> unsure = ann.send(ann.open(fresh), fresh + "/revoke", Map.of("confirm", "yes"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        Matcher asked = Pattern.compile("Type ([0-9a-f]{8}) to confirm").matcher(unsure.body());
        assertThat(asked.find()).isTrue();
        HttpResponse<String> revoked =
                ann.submit(unsure, fresh + "/revoke", Map.of("confirm", asked.group(1), "reason", "KEY_COMPROMISE"));
        assertThat(HubPages.words(revoked)).contains("The certificate is revoked.");
        assertThat(HubPages.words(ann.open(fresh))).contains("Revoked").doesNotContain("Revoke the certificate");
        assertThat(audited(AuditAction.APPLICATION_CERTIFICATE_REVOKED)).isOne();
    }

    @Test
    void pagesTellTheApprovedMarketsAndWhatEndsWithTheSandbox() {
        String id = production.split("/")[2];
        String asking = "/production/new?application=";
        HttpResponse<String> page = ann.open("/apps/" + id);
        assertThat(HubPages.words(page)).contains("Approved markets Singapore", "Ask for more markets");
        assertThat(page.body()).contains("href=\"" + asking + scene.shop.split("/")[2] + "\"");
        HttpResponse<String> refused = ann.get(asking + id);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Http.header(refused, "Sandbank-Hint")).contains(scene.shop.split("/")[2]);
        String ends = "Its production client " + id + " ends with it";
        assertThat(HubPages.words(ann.open(scene.shop))).contains(ends);
        assertThat(HubPages.words(ann.open(scene.shop + "/regenerate"))).contains(ends);
    }

    /** How often ann did something. */
    private static long audited(AuditAction action) {
        AuditFilter filter = new AuditFilter(action, null, null, null, null, null);
        var log = scene.hub.sandbank().admin().audit().listAudit();
        return log.list(filter, Seek.first(Seek.MAX_ROWS)).rows().size();
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

    static String password(HttpResponse<String> page) {
        Matcher found = PASSWORD.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<byte[]> downloaded(String path, Map<String, String> fields) throws Exception {
        return downloaded(scene, path, fields);
    }

    /** What ann is sent. */
    static HttpResponse<byte[]> downloaded(ApprovedShop scene, String path, Map<String, String> fields)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(scene.hub.sandbank().baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "sandbank_hub=" + scene.ann.cookie("sandbank_hub"))
                .POST(BodyPublishers.ofString(Http.encode(fields)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
