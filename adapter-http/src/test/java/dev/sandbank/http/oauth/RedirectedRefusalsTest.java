package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What applications are told by redirect: which parameter or which scope is wrong, and what to do. */
class RedirectedRefusalsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "response_type||The parameter response_type is missing; send response_type=code.",
                "response_type|token|Another response_type than code is not served; send response_type=code.",
                "request|x|The parameter request, an object of requests, is not served; send plain parameters.",
                "request_uri|x|The parameter request_uri is not served; send plain parameters.",
                "countryCode||The parameter countryCode is missing; send for example countryCode=SG.",
                "countryCode|FR|The countryCode FR is not one that the bank serves;",
                "businessCode|PPL|The businessCode PPL is not one that the bank serves;",
                "scope||The parameter scope is missing;",
                "scope|cards nonsense|The scope nonsense is not published;",
                "scope|cards /api|The scope /api is not for this kind of grant;",
                "code_challenge_method|plain|The parameter code_challenge_method is not S256;",
                "code_challenge|short|The parameter code_challenge is not the 43 base64url characters of a SHA-256;"
            })
    void descriptionNamesTheParameterAndTheScope(String parameter, String value, String description) {
        for (Profile profile : Profile.values()) {
            Map<String, String> request = request(server.clients().register(profile, 0));
            request.put(parameter, value == null ? "" : value);
            assertThat(told(Http.encode(request))).startsWith(description);
        }
    }

    @ParameterizedTest
    @EnumSource
    void descriptionNamesWhatTheApplicationMayNot(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        server.clients().approve(app, Scopes.of(List.of(KnownScope.CARDS)));
        Map<String, String> request = request(app);
        request.put("scope", "cards payees");
        assertThat(told(Http.encode(request)))
                .startsWith("The scope payees is not one that this application was approved for;");
    }

    @ParameterizedTest
    @EnumSource
    void case29ApplicationNotAllowedTheGrantIsUnauthorized(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        server.clients().allow(app, Set.of(GrantKind.CLIENT_CREDENTIALS));
        HttpResponse<String> response = new BankPages(server.http()).authorize(request(app));
        assertThat(response.statusCode()).isEqualTo(303);
        String location = Http.header(response, "Location");
        assertThat(BankPages.parameter(location, "error")).isEqualTo("unauthorized_client");
        assertThat(BankPages.parameter(location, "state")).isEqualTo("state 1");
        assertThat(BankPages.parameter(location, "error_description"))
                .startsWith("This application is not allowed the authorization_code grant;");
    }

    @Test
    void descriptionNamesTheParameterThatComesTwice() {
        String query = Http.encode(request(server.clients().register()));
        assertThat(told(query + "&locale=en_US&locale=en_SG"))
                .isEqualTo("The parameter locale comes more than once; send it once.");
    }

    @Test
    void customerWhoCancelsIsToldOfToo() {
        BankPages pages = new BankPages(server.http());
        Map<String, String> request = request(server.clients().register());
        String consent = Http.header(pages.logIn(pages.authorize(request), "SandboxUser1", "P@ssUser1$"), "Location");
        String location = Http.header(pages.decide(pages.get(consent), "cancel"), "Location");
        assertThat(BankPages.parameter(location, "error")).isEqualTo("access_denied");
        assertThat(BankPages.parameter(location, "error_description"))
                .isEqualTo("The customer did not consent; ask again only when the customer wants it.");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3000/cb,http://localhost:51004/cb,200",
        "http://localhost/cb,http://localhost:5173/cb,200",
        "http://localhost:3000/cb,http://localhost/cb,200",
        "http://localhost:3000/cb,http://localhost:3000/other,400",
        "http://localhost:3000/cb,http://127.0.0.1:3000/cb,400",
        "http://localhost:3000/cb,http://localhost:0/cb,400",
        "http://my_app:3000/cb,http://my_app:3000/cb,200",
        "http://my_app:3000/cb,http://my_app:3001/cb,400"
    })
    void localhostMayVaryInPortForCompatibleApplicationsAndAnotherMachineIsMetExactly(
            String registered, String requested, int status) {
        Registered app = server.clients().register();
        server.clients().redirect(app, registered);
        Map<String, String> request = request(app);
        request.put("redirect_uri", requested);
        assertThat(new BankPages(server.http()).authorize(request).statusCode()).isEqualTo(status);
    }

    private static Map<String, String> request(Registered app) {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("code_challenge", CodeFlow.challenge());
        request.put("code_challenge_method", "S256");
        return request;
    }

    private static String told(String query) {
        return BankPages.parameter(
                Http.header(new BankPages(server.http()).authorize(query), "Location"), "error_description");
    }
}
