package dev.sandbank.http.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of an OAuth call run in order: if a call has several faults, the first one is answered. */
class OAuthCallsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    /** The call has the fault of the step with this number and those of all later steps. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|400|A token or credential came in the URL",
                "2|400|The parameter scope comes more than once",
                "3|401|The client id and secret do not match",
                "4|429|Limit 1 per minute is reached",
                "5|400|The countryCode zz is not one that the bank serves",
                "6|400|This endpoint is for the application's own tokens alone"
            })
    void firstStepThatRefusesIsTold(int step, int status, String cause) {
        Registered app = server.clients().register(Profile.COMPATIBLE, step <= 4 ? 1 : 0);
        server.tokens().clientCredentials(app);
        Registered sent = step <= 3 ? new Registered(app.id(), "wrong") : app;
        HttpResponse<String> response = server.http()
                .postBody(
                        "/clientCredentials/oauth2/token/" + (step <= 5 ? "zz" : "sg") + "/gcb"
                                + (step <= 1 ? "?code=in-the-url" : ""),
                        "grant_type=implicit" + (step <= 2 ? "&scope=a&scope=b" : ""),
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        sent.basic());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Http.header(response, "Sandbank-Hint")).startsWith(cause);
    }

    @Test
    void jsonOfACardIsCheckedAfterTheMarket() {
        Registered app = server.clients().register();
        assertThat(hint(app, "/cardAuth/oauth2/authorize/zz/gcb")).startsWith("The countryCode zz is not one");
        assertThat(hint(app, "/cardAuth/oauth2/authorize/us/gcb")).startsWith("This endpoint is not published");
        assertThat(hint(app, "/cardAuth/oauth2/authorize/sg/gcb")).contains("field");
    }

    @Test
    void strictApplicationIsToldOfAMarketInWords() {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        HttpResponse<String> response = server.http()
                .postBody(
                        "/clientCredentials/oauth2/token/zz/gcb",
                        "grant_type=client_credentials",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        strict.basic());
        assertThat(Http.json(response).path("error").asText()).isEqualTo("invalid_request");
        assertThat(Http.json(response).path("error_description").asText()).startsWith("The countryCode zz is not one");
    }

    private static String hint(Registered app, String path) {
        return Http.header(
                server.http().postBody(path, "{}", "application/json", "Authorization", app.basic()), "Sandbank-Hint");
    }
}
