package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.embedded.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server stores entries of calls, and no file of the database has what callers wrote. */
class CallLogFileTest {

    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> planted = new ArrayList<>();

    CallLogFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** L46: thirty markers, then the files of the database are searched, and what the command line shows. */
    @Test
    void noFileOfTheDatabaseHasWhatCallersWrote_L46() throws IOException, InterruptedException {
        String refused;
        try (Sandbank bank = Sandbank.start(Map.of("data", folder.toString()))) {
            Application app = bank.createApplication("Shop");
            refused = plant(bank.apiUrl(), app.id());
        }
        assertThat(planted).hasSizeGreaterThanOrEqualTo(30);
        assertThat(refused).contains("/calls/");

        try (Sandbank bank = Sandbank.start(Map.of("data", folder.toString()))) {
            List<CallEntry> entries = bank.admin()
                    .calls()
                    .list()
                    .find(CallFilter.ALL, Seek.first(100))
                    .rows();
            assertThat(entries).hasSizeGreaterThanOrEqualTo(30);
            assertThat(entries.toString()).doesNotContain("PLANT");
            String id = refused.substring(refused.indexOf("/calls/") + 7, refused.length() - 1);
            assertThat(bank.admin().calls().find().find(id)).isPresent();
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain("PLANT");
            }
        }
    }

    /** Plants markers, and answers the hint of the last refusal. */
    private String plant(String api, String client) throws IOException, InterruptedException {
        for (String header :
                List.of("Authorization", "Authorisation", "X-Api-Key", "Cookie", "uuid", "Accept", "Idempotency-Key")) {
            call(HttpRequest.newBuilder(URI.create(api + "/v1/accounts")).header(header, "Bearer " + marker()), client);
            call(HttpRequest.newBuilder(URI.create(api + "/v1/accounts")).header(header, marker()), client);
        }
        for (String path : List.of(
                "/v1/%s/link", "/v1/accounts/%s", "/v1/accounts?access_token=%s", "/v1/accounts?code=%s", "/%s")) {
            call(HttpRequest.newBuilder(URI.create(api + String.format(path, marker()))), client);
        }
        call(
                HttpRequest.newBuilder(URI.create(api + "/v1/accounts")).method(marker(), BodyPublishers.noBody()),
                client);
        String tokens = api + "/clientCredentials/oauth2/token/sg/gcb";
        for (String body : List.of(
                "client_sceret=%s",
                "grant_type=%s", "scope=%s&grant_type=client_credentials", "%s=1", "code=%s", "{\"%s\":1}")) {
            String basic =
                    Base64.getEncoder().encodeToString((client + ":" + marker()).getBytes(StandardCharsets.UTF_8));
            for (String type : List.of("application/x-www-form-urlencoded", "application/json")) {
                call(
                        HttpRequest.newBuilder(URI.create(tokens))
                                .header("Content-Type", type)
                                .header("Authorization", "Basic " + basic)
                                .POST(BodyPublishers.ofString(String.format(body, marker()))),
                        client);
            }
        }
        return call(HttpRequest.newBuilder(URI.create(api + "/v1/accounts")), client)
                .headers()
                .firstValue("Sandbank-Hint")
                .orElse("");
    }

    private HttpResponse<String> call(HttpRequest.Builder request, String client)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.header("client_id", client).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(400, 499);
        return answer;
    }

    private String marker() {
        String marker = "PLANT" + planted.size() + "x";
        planted.add(marker);
        return marker;
    }
}
