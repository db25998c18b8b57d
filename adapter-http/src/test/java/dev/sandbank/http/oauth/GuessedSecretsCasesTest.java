package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.RawHttp;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Guessing slows down only the source that guesses. */
class GuessedSecretsCasesTest {

    private static final String TWO_LEGGED = "/clientCredentials/oauth2/token/sg/gcb";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void case113StrangerWhoGuessesDoesNotShutOutTheRightfulCaller() {
        Registered app = server.clients().register();
        for (int i = 1; i <= 9; i++) {
            assertThat(from("127.0.0.2", basic(app.id() + ":guess" + i)).statusCode())
                    .isEqualTo(401);
        }
        assertThat(from("127.0.0.2", basic(app.id() + ":guess10")).statusCode()).isEqualTo(429);
        assertThat(from("127.0.0.2", app.basic()).statusCode()).isEqualTo(429);
        assertThat(from("127.0.0.1", app.basic()).statusCode()).isEqualTo(200);
    }

    private static RawHttp.Response from(String address, String authorization) {
        String form = "grant_type=client_credentials&scope=%2Fapi";
        return RawHttp.send(
                address,
                server.port(),
                form,
                "POST /gcb/api" + TWO_LEGGED + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + authorization,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
