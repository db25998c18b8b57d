package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case 112: the logs contain no secret, even at the most detailed level. */
class LogSecrecyTest {

    private static final Registered APP = new Registered("shop", "a-secret-of-shop-that-nobody-may-log");
    private static final String PASSWORD = "P@ssUser1$";
    private static final String REDIRECT_URI = "https://client.example/callback";

    private final Path folder;

    LogSecrecyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void case112NothingSecretIsLoggedAtLevelDebug() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        List<String> secrets = new ArrayList<>(List.of(APP.secret(), APP.basic(), PASSWORD, "P%40ssUser1"));
        try (Program program = Program.serve(folder, data, "--log-level", "debug")) {
            Program.run(
                    folder,
                    data,
                    "app",
                    "create",
                    "--name",
                    "Shop",
                    "--id",
                    APP.id(),
                    "--secret",
                    APP.secret(),
                    "--redirect-uri",
                    REDIRECT_URI);
            secrets.addAll(secretsOfACustomersVisit(new Http(program.baseUrl())));
        }

        assertThat(Files.readString(data.resolve("logs").resolve("access.log"))).contains("customers/profiles");
        assertThat(allLogs(data)).doesNotContain(secrets);
    }

    /**
     * Makes calls until a customer's profile is read, and some that are refused; returns all secrets that were sent and
     * received.
     */
    private static List<String> secretsOfACustomersVisit(Http http) {
        List<String> secrets = new ArrayList<>();
        BankPages pages = new BankPages(http);
        String code = pages.code(APP, "SG");
        secrets.add(code);
        secrets.add(Objects.requireNonNull(pages.cookie()).split("=", 2)[1]);
        JsonNode first = tokens(http, "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT_URI);
        JsonNode second = tokens(
                http,
                "grant_type",
                "refresh_token",
                "refresh_token",
                first.get("refresh_token").asText());
        for (JsonNode tokens : List.of(first, second)) {
            secrets.add(tokens.get("access_token").asText());
            secrets.add(tokens.get("refresh_token").asText());
        }
        String bearer = "Bearer " + second.get("access_token").asText();
        assertThat(http.get("/v1/customers/profiles", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        assertThat(http.get("/v1/customers/profiles", "Authorization", bearer + "x")
                        .statusCode())
                .isEqualTo(401);
        return secrets;
    }

    private static JsonNode tokens(Http http, String... form) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        HttpResponse<String> response =
                http.postForm("/authCode/oauth2/token/sg/gcb", fields, "Authorization", APP.basic());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }

    /** The output of the program and the content of all its log files. */
    private String allLogs(Path data) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(folder.resolve(Program.PRINTED)));
        try (Stream<Path> files = Files.walk(data.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
