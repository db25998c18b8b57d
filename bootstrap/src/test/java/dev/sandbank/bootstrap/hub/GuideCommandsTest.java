package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide prints is run as it is printed, in a shell of POSIX, against a whole server. */
class GuideCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> variables = new HashMap<>();

    @Test
    void everyCommandOfTheGuideWorksAsPrinted_L11_L15() throws Exception {
        assumeTrue(run("command -v curl && command -v openssl").contains("curl"), "no curl, no openssl");
        try (Sandbank sandbank = Sandbank.start()) {
            Application app = application(sandbank);
            variables.put("CLIENT_SECRET", app.secret());
            variables.put("CLIENT_ID", app.id());
            String page = new HubPages(new Http(sandbank.baseUrl()))
                    .get("/guide/sg")
                    .body()
                    .replace("YOUR_CLIENT_ID", app.id());

            String answer = sentBack(sandbank, command(page, "authorize"));
            assertThat(answer.replaceAll("code=[^&]*", "code=CODE")).isEqualTo(command(page, "yes"));
            variables.put("CODE", answer.replaceAll(".*code=([^&]*).*", "$1"));

            JsonNode tokens = JSON.readTree(run(command(page, "exchange")));
            JsonNode printed = JSON.readTree(command(page, "exchanged"));
            assertThat(names(tokens)).isEqualTo(names(printed));
            assertThat(tokens.get("expires_in")).isEqualTo(printed.get("expires_in"));
            assertThat(tokens.get("refresh_token_expires_in")).isEqualTo(printed.get("refresh_token_expires_in"));
            variables.put("TOKEN", tokens.get("access_token").asText());
            variables.put("REFRESH", tokens.get("refresh_token").asText());

            assertThat(run(command(page, "call"))).contains("accountGroupSummary");
            JsonNode renewed = JSON.readTree(run(command(page, "refresh")));
            variables.put("REFRESH", renewed.get("refresh_token").asText());
            run(command(page, "revoke"));
            variables.put("TOKEN", renewed.get("access_token").asText());
            assertThat(run(command(page, "call"))).contains("unAuthorized");
            assertThat(run(command(page, "two-legged"))).contains("access_token");
            assertThat(run(command(page, "basic-command")))
                    .isEqualTo(Base64.getEncoder()
                            .encodeToString((app.id() + ":" + app.secret()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Where a customer who says yes is sent. */
    private static String sentBack(Sandbank sandbank, String authorize) {
        BankPages browser = new BankPages(new Http(sandbank.baseUrl()));
        HttpResponse<String> logIn = browser.authorize(authorize.replaceFirst(".*[?]", ""));
        HttpResponse<String> loggedIn = browser.logIn(logIn, "SandboxUser1", "P@ssUser1$");
        HttpResponse<String> back = browser.decide(browser.get(Http.header(loggedIn, "Location")), "authorize");
        return Http.header(back, "Location");
    }

    private static Application application(Sandbank sandbank) {
        return sandbank.newApplication("Shop")
                .redirectUri(sandbank.baseUrl() + "/callback")
                .create();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The text that the copy button of a command gives. */
    private static String command(String page, String id) {
        Matcher found = Pattern.compile("<code id=\"" + id + "\">(.*?)</code>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1)
                .replaceAll("<[^>]*>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private String run(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command.replace("curl ", "curl -s "));
        shell.environment().putAll(variables);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }
}
