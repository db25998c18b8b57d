package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wrong authorization requests: a page tells the person until the redirect URI is proved, and after that the
 * application gets a redirect.
 */
class AuthorizationRequestCasesTest {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "   ", "a\u0000b", "'; drop table clients; --"})
    void case1ClientIdMissingOrUnknownIsAPage(String clientId) {
        Map<String, String> request = BankPages.request(server.clients().register(), "SG");
        request.put("client_id", clientId);
        assertPage(authorize(request));
        request.remove("client_id");
        assertPage(authorize(request));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case2UnregisteredRedirectUriIsAPage(Profile profile) {
        Map<String, String> request = request(profile);
        request.put("redirect_uri", "https://evil.example/callback");
        HttpResponse<String> response = authorize(request);
        assertPage(response);
        assertThat(response.body())
                .contains("return address is not registered")
                .doesNotContain("href=\"https://evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://client.example/callback/",
                "https://client.example/callback/more",
                "https://client.example/Callback",
                "https://CLIENT.example/callback",
                "HTTPS://client.example/callback",
                "http://client.example/callback",
                "https://client.example:443/callback",
                "https://client.example:8443/callback",
                "https://client.example/callback?a=b",
                "https://client.example/callback?",
                "https://client.example/callback#f",
                "https://client.example/x/../callback",
                "https://client.example/./callback",
                "https://client.example//callback",
                "https://client.example/callback%2F",
                "https://client.example%2Fcallback",
                "https://client.example/c%61llback",
                "https://client.example@evil.example/callback",
                "https://user@client.example/callback",
                "https://sub.client.example/callback",
                "https://client.example.evil.example/callback",
                "https://xn--clint-fsa.example/callback",
                "https://cl\u0456ent.example/callback",
                "https://client.example\\@evil.example/callback",
                "https://client.example/callback\u0000",
                " https://client.example/callback",
                "https://client.example/callback\r\nX: y",
                "//client.example/callback",
                "javascript:alert(1)//https://client.example/callback",
                "data:text/html,https://client.example/callback"
            })
    void case3NearMissIsAPage(String redirectUri) {
        Map<String, String> request = request(Profile.COMPATIBLE);
        request.put("redirect_uri", redirectUri);
        assertPage(authorize(request));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/cb,http://127.0.0.1:51004/cb,200",
        "http://127.0.0.1:3000/cb,http://127.0.0.1:51004/cb,200",
        "http://127.0.0.1:3000/cb,http://127.0.0.1/cb,200",
        "http://[::1]/cb,http://[::1]:51004/cb,200",
        "http://127.0.0.1/cb,http://127.0.0.1:51004/other,400",
        "http://127.0.0.1/cb,http://127.0.0.2:51004/cb,400",
        "http://127.0.0.1/cb,https://127.0.0.1:51004/cb,400",
        "http://127.0.0.1/cb,http://127.0.0.1:51004@evil.example/cb,400",
        "http://localhost:3000/cb,http://localhost:3000/cb,200",
        "http://localhost:3000/cb,http://localhost:51004/cb,400",
        "http://127.0.0.1:3000/cb,http://127.0.0.1:99999/cb,400"
    })
    void case3OnlyLoopbackIpMayVaryInPort(String registered, String requested, int status) {
        Map<String, String> request = request(Profile.STRICT, registered);
        request.put("redirect_uri", requested);
        assertThat(authorize(request).statusCode()).isEqualTo(status);
    }

    @Test
    void case5RedirectUriAbsentIsAPageUnlessExactlyOneIsRegistered() {
        Registered app = server.clients().register();
        Map<String, String> request = BankPages.request(app, "SG");
        request.remove("redirect_uri");
        assertThat(authorize(request).statusCode()).isEqualTo(200);
        server.clients().redirect(app, TestClients.REDIRECT_URI, "https://other.example/");
        assertPage(authorize(request));
        server.clients().redirect(app);
        assertPage(authorize(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id", "redirect_uri"})
    void case6ParameterThatDecidesWhereToGoTwiceIsAPage(String parameter) {
        Map<String, String> request = request(Profile.COMPATIBLE);
        String twice = Http.encode(request) + "&" + Http.encode(Map.of(parameter, request.get(parameter)));
        assertPage(new BankPages(server.http()).authorize(twice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_type", "scope", "countryCode", "locale", "state"})
    void case6AnyOtherParameterTwiceIsAnInvalidRequest(String parameter) {
        String query = Http.encode(request(Profile.COMPATIBLE)) + "&" + parameter + "=a&" + parameter + "=b";
        assertRedirect(new BankPages(server.http()).authorize(query), "invalid_request");
    }

    @Test
    void case125ParameterThatIsNotKnownMayComeTwice() {
        String query = Http.encode(request(Profile.COMPATIBLE)) + "&unheard_of=a&unheard_of=b";
        HttpResponse<String> response = new BankPages(server.http()).authorize(query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Budget Buddy");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case7ResponseTypeMissingIsAnInvalidRequestWithStateAndIssuer(Profile profile) {
        Map<String, String> request = request(profile);
        request.remove("response_type");
        assertRedirect(authorize(request), "invalid_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token", "code token", "CODE", "none"})
    void case8OtherResponseTypesAreUnsupported(String responseType) {
        for (Profile profile : Profile.values()) {
            Map<String, String> request = request(profile);
            request.put("response_type", responseType);
            assertRedirect(authorize(request), "unsupported_response_type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api", "accounts_details_transactions nonsense", "ACCOUNTS_DETAILS_TRANSACTIONS"})
    void case9UnknownScopeIsInvalid(String scope) {
        for (Profile profile : Profile.values()) {
            Map<String, String> request = request(profile);
            request.put("scope", scope);
            assertRedirect(authorize(request), "invalid_scope");
        }
    }

    @Test
    void case9ScopeTheApplicationWasNotApprovedForIsInvalid() {
        Registered app = server.clients().register();
        server.clients().approve(app, Scopes.of(List.of(KnownScope.CUSTOMERS_PROFILES)));
        assertRedirect(authorize(BankPages.request(app, "SG")), "invalid_scope");
    }

    @Test
    void case10ChallengeIsDemandedOfStrictAndPublicApplicationsOnly() {
        Map<String, String> strict = request(Profile.STRICT);
        strict.remove("code_challenge");
        strict.remove("code_challenge_method");
        assertRedirect(authorize(strict), "invalid_request");
        assertRedirect(authorize(BankPages.request(server.clients().registerPublic(), "SG")), "invalid_request");
        assertThat(authorize(BankPages.request(server.clients().register(), "SG"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "s256", "S512", ""})
    void case11OtherOrOmittedMethodIsAnInvalidRequest(String method) {
        for (Profile profile : Profile.values()) {
            Map<String, String> request = request(profile);
            request.put("code_challenge", CHALLENGE);
            request.put("code_challenge_method", method);
            assertRedirect(authorize(request), "invalid_request");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                CHALLENGE + "x",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM",
                "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c="
            })
    void case12ChallengeOfWrongLengthOrAlphabetIsAnInvalidRequest(String challenge) {
        for (Profile profile : Profile.values()) {
            Map<String, String> request = request(profile);
            request.put("code_challenge", challenge);
            request.put("code_challenge_method", "S256");
            assertRedirect(authorize(request), "invalid_request");
        }
    }

    @ParameterizedTest
    @CsvSource({"request,request_not_supported", "request_uri,request_uri_not_supported"})
    void case21RequestObjectsAreNotTakenAndNotFetched(String parameter, String error) {
        Map<String, String> request = request(Profile.COMPATIBLE);
        request.put(parameter, "http://127.0.0.1:" + server.port() + "/livez");
        assertRedirect(authorize(request), error);
    }

    @Test
    void case23SuspendedApplicationIsAPageWithoutAHint() {
        Registered app = server.clients().register();
        server.clients().suspend(app);
        HttpResponse<String> response = authorize(BankPages.request(app, "SG"));
        assertPage(response);
        assertThat(Http.header(response, "Sandbank-Hint")).isEmpty();
        assertThat(response.body()).doesNotContainIgnoringCase("suspended").doesNotContain("Budget Buddy");
    }

    @ParameterizedTest
    @CsvSource({"countryCode,FR", "countryCode,", "businessCode,PPL"})
    void unknownMarketOrBusinessCodeIsAnInvalidRequest(String parameter, String value) {
        Map<String, String> request = request(Profile.COMPATIBLE);
        request.put(parameter, value == null ? "" : value);
        assertRedirect(authorize(request), "invalid_request");
    }

    private static Map<String, String> request(Profile profile) {
        return request(profile, TestClients.REDIRECT_URI);
    }

    private static Map<String, String> request(Profile profile, String registered) {
        Registered app = server.clients().register(profile, 0);
        server.clients().redirect(app, registered);
        Map<String, String> request = BankPages.request(app, "SG");
        if (profile == Profile.STRICT) {
            request.put("code_challenge", CHALLENGE);
            request.put("code_challenge_method", "S256");
        }
        return request;
    }

    private static HttpResponse<String> authorize(Map<String, String> request) {
        return new BankPages(server.http()).authorize(request);
    }

    private static void assertPage(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Http.header(response, "Location")).isEmpty();
        assertThat(Http.header(response, "Content-Type")).startsWith("text/html");
        assertNothingLeaks(response);
    }

    private static void assertRedirect(HttpResponse<String> response, String error) {
        String location = Http.header(response, "Location");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        assertThat(location).startsWith(TestClients.REDIRECT_URI + "?error=");
        assertThat(BankPages.parameter(location, "error")).isEqualTo(error);
        // RFC 6749 section 4.1.2.1: no quotation marks, no backslash.
        assertThat(BankPages.parameter(location, "error_description")).matches("[ !#-\\[\\]-~]{20,}");
        assertThat(BankPages.parameter(location, "state")).isEqualTo("state 1");
        assertThat(BankPages.parameter(location, "iss")).isEqualTo("http://127.0.0.1:" + server.port());
    }
}
