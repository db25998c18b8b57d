package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the sources of secrets, and applications as variables. */
class SecretsAndVariablesTest {

    private static final String SECRET = "0123456789abcd\u00e9f";

    private final Terminal terminal = new Terminal();
    private final Path file;

    SecretsAndVariablesTest(@TempDir Path folder) {
        this.file = folder.resolve("secret.txt");
    }

    @Test
    void freshSecretBeginsWithALetter() {
        for (int i = 0; i < 50; i++) {
            assertThat(terminal.run("app", "create", "--name", "Shop", "--json")
                            .json()
                            .get("clientSecret")
                            .asText())
                    .matches("[A-Za-z][A-Za-z0-9_-]{42}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\nsecond line"})
    void secretIsTheFirstLineOfAFile(String end) throws IOException {
        for (String mark : new String[] {"", "\ufeff"}) {
            Files.writeString(file, mark + SECRET + end);

            assertThat(terminal.run("app", "create", "--name", "CI", "--secret-file", file.toString(), "--json")
                            .json()
                            .get("clientSecret")
                            .asText())
                    .isEqualTo(SECRET);
        }
    }

    @Test
    void secretIsTheFirstLineOfStandardInput() {
        assertThat(terminal.answering(
                                SECRET + "\nmore", "app", "create", "--name", "CI", "--secret-file", "-", "--json")
                        .json()
                        .get("clientSecret")
                        .asText())
                .isEqualTo(SECRET);
        assertThat(terminal.run("app", "create", "--name", "CI", "--secret-file", "-")
                        .err())
                .contains("nothing on standard input");
        assertThat(terminal.answering("x".repeat(5000), "app", "create", "--name", "CI", "--secret-file", "-")
                        .err())
                .contains("the line on standard input is longer than 4096 characters");
    }

    @Test
    void fileThatHoldsNoSecretIsWrongUsage() throws IOException {
        Files.write(file, new byte[] {(byte) 0xc3, 0x28});
        assertUsage("is not text in UTF-8");
        Files.writeString(file, SECRET + "\0");
        assertUsage("holds the character U+0000, which no text may hold");
        Files.writeString(file, "x".repeat(5000));
        assertUsage("is longer than 4096 bytes");
        Files.writeString(file, "x".repeat(257));
        assertUsage("at most 256");
        Files.writeString(file, "\n" + SECRET);
        assertUsage("at least 16 characters");
        Files.delete(file);
        assertUsage("cannot be read");
    }

    @Test
    void newApplicationIsPrintedAsVariables() {
        assertThat(terminal.run(
                                "app",
                                "create",
                                "--name",
                                "Shop",
                                "--id",
                                "my shop",
                                "--secret",
                                "it's sixteen long",
                                "--redirect-uri",
                                "http://127.0.0.1:3000/back?a=1&b=2",
                                "--env",
                                "--market",
                                "us")
                        .out()
                        .lines())
                .containsExactly(
                        "CLIENT_ID='my shop'",
                        "CLIENT_SECRET='it'\\''s sixteen long'",
                        "REDIRECT_URI='http://127.0.0.1:3000/back?a=1&b=2'",
                        "API=http://127.0.0.1:8080/gcb/api",
                        "MARKET=us",
                        "CLIENT_TOKEN_URL=http://127.0.0.1:8080/gcb/api/clientCredentials/oauth2/token/us/gcb",
                        "AUTHORIZE_URL=http://127.0.0.1:8080/gcb/api/authCode/oauth2/authorize",
                        "TOKEN_URL=http://127.0.0.1:8080/gcb/api/authCode/oauth2/token/us/gcb",
                        "REFRESH_URL=http://127.0.0.1:8080/gcb/api/authCode/oauth2/refresh",
                        "REVOKE_URL=http://127.0.0.1:8080/gcb/api/authCode/oauth2/revoke");
    }

    @Test
    void shownApplicationIsPrintedWithoutTheSecretThatIsNotStored() {
        terminal.run("app", "create", "--name", "Shop", "--id", "shop");
        terminal.run("app", "create", "--name", "Page", "--id", "page", "--public");

        assertThat(terminal.run("app", "show", "shop", "--env").out().lines())
                .startsWith(
                        "CLIENT_ID=shop",
                        "# CLIENT_SECRET is told only once; `sandbank app rotate-secret` gives a new one.");
        assertThat(terminal.run("app", "show", "page", "--env").out()).doesNotContain("SECRET");
        assertThat(terminal.run("app", "rotate-secret", "shop", "--env").out())
                .containsPattern("(?m)^CLIENT_SECRET=[A-Za-z]");
    }

    @Test
    void endpointsAreThoseOfTheGrants() {
        assertThat(terminal.run("app", "create", "--name", "Own", "--grant", "client-credentials", "--env")
                        .out())
                .contains("CLIENT_TOKEN_URL=")
                .doesNotContain("AUTHORIZE_URL", "\nTOKEN_URL", "REFRESH_URL", "REVOKE_URL");
        assertThat(terminal.run("app", "create", "--name", "Page", "--public", "--env")
                        .out())
                .contains("AUTHORIZE_URL=", "TOKEN_URL=")
                .doesNotContain("CLIENT_TOKEN_URL");
    }

    @Test
    void variablesAreNoJson() {
        Terminal.Result result = terminal.run("app", "create", "--name", "Shop", "--env", "--json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--env and --json exclude each other");
        assertThat(terminal.installation.created).isZero();
    }

    private void assertUsage(String reason) {
        Terminal.Result result = terminal.run("app", "create", "--name", "CI", "--secret-file", file.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(reason);
    }
}
