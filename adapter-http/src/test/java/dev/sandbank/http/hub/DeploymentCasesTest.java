package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.RawHttp;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DeploymentCasesTest {

    private static final List<String> PAGES =
            List.of("/", "/login", "/get-started", "/outbox", "/admin", "/admin/outbox", "/apps", "/owner");

    @AutoClose
    private final HubWorld local = new HubWorld(new TestServer());

    @AutoClose
    private final HubWorld proxied = behind("https://hub.example.com");

    @AutoClose
    private final HubWorld below = behind("https://hub.example.com/bank");

    /** H77. */
    @Test
    void hubAnswersOnlyToItsOwnNames() {
        for (String path : PAGES) {
            for (String other :
                    List.of("evil.example", "localhost.evil.example", "sandbank", "192.0.2.7", "evil.example:80")) {
                assertThat(get(local, path, other).statusCode())
                        .as(other + path)
                        .isEqualTo(421);
                assertThat(get(proxied, path, other).statusCode()).isEqualTo(421);
            }
            for (String own :
                    List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "hub.localhost", "127.8.9.1")) {
                assertThat(get(local, path, own).statusCode()).as(own + path).isNotEqualTo(421);
            }
            assertThat(get(local, path, "hub.example.com").statusCode()).isEqualTo(421);
            assertThat(get(proxied, path, "hub.example.com").statusCode()).isNotEqualTo(421);
            assertThat(get(proxied, path, "Hub.Example.com:443").statusCode()).isNotEqualTo(421);
        }
        RawHttp.Response page = get(below, "/login", "evil.example");
        assertThat(page.text())
                .contains("Open https://hub.example.com/bank instead.")
                .doesNotContain("Set-Cookie");
    }

    /** H77: what is sent by another name is not taken either. */
    @Test
    void formByAnotherNameChangesNothing() {
        RawHttp.Response answer = RawHttp.send(
                local.server().port(),
                "name=Ann&email=ann@example.com",
                "POST /get-started HTTP/1.1",
                "Host: evil.example",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 30",
                "Connection: close");
        assertThat(answer.statusCode()).isEqualTo(421);
    }

    /** H77: containers of one network call the API by names of their own. */
    @Test
    void apiKeepsAnsweringToContainerNames() {
        for (String path : List.of("/livez", "/readyz", "/openapi/index.json", "/gcb/api/v1/customers/profiles")) {
            assertThat(get(local, path, "sandbank:8080").statusCode()).as(path).isNotEqualTo(421);
        }
    }

    /** H76: behind a proxy of the same machine that speaks TLS, cookies go over TLS only. */
    @Test
    void cookiesAreSecureBehindProxyThatSpeaksTls() {
        RawHttp.Response page = get(below, "/login", "hub.example.com");
        assertThat(page.headers().get("set-cookie")).contains("; Secure", "; HttpOnly", "SameSite=Lax", "Path=/bank/");
        assertThat(get(local, "/login", "localhost").headers().get("set-cookie"))
                .doesNotContain("Secure");
    }

    /** H78: links in mails are of the public URL; if that is not how the administrator came, one notice tells so. */
    @Test
    void administratorIsToldThatLinksLeadElsewhere() {
        HubPages olu = proxied.administrator("olu");
        assertThat(HubPages.words(olu.open("/admin")))
                .contains("Links lead elsewhere You reached this server as 127.0.0.1", "https://hub.example.com");
        HubPages ida = local.administrator("ida");
        assertThat(HubPages.words(ida.open("/admin"))).doesNotContain("Links lead elsewhere", "All sources look alike");
    }

    /** H79. */
    @Test
    void administratorIsToldThatAllSourcesLookAlike() {
        HubPages ida = local.administrator("ida");
        HttpResponse<String> page = ida.get("/admin", "X-Forwarded-For", "203.0.113.7");
        assertThat(HubPages.words(page)).contains("All sources look alike Everybody seems to come from 127.0.0.1");
        HubPages olu = proxied.administrator("olu");
        assertThat(HubPages.words(olu.open("/admin"))).contains("All sources look alike");
        assertThat(HubPages.words(olu.open("/admin/audit"))).doesNotContain("All sources look alike");
    }

    /** H78: the links of mails answer below the public path, whether the proxy leaves it in the request or not. */
    @Test
    void linksOfMailsAnswerWithThePublicPathAndWithout() {
        below.registrations().invite().invite(Applicant.invited("Ann", new EmailAddress("ann@example.com"), ""));
        String link = below.linkTo("ann@example.com", "/activate");
        for (String path : List.of("/bank" + link, link)) {
            RawHttp.Response answer = get(below, path, "hub.example.com");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers()).containsEntry("location", "/bank/activate");
        }
    }

    private static HubWorld behind(String publicUrl) {
        return new HubWorld(
                new TestServer(new HttpSettings("127.0.0.1", 0, publicUrl, null, -1, Exposure.DEFAULT, "")));
    }

    private static RawHttp.Response get(HubWorld world, String path, String host) {
        return RawHttp.send(
                world.server().port(), "", "GET " + path + " HTTP/1.1", "Host: " + host, "Connection: close");
    }
}
