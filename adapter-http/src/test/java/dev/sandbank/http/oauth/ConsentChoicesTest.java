package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer chooses at log-in and consent, without JavaScript. */
class ConsentChoicesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private Registered app;
    private BankPages browser;

    @BeforeEach
    void openABrowser() {
        app = server.clients().register();
        browser = new BankPages(server.http());
    }

    @Test
    void noAccountTickedIsToldAndStaysSo() {
        Map<String, List<String>> fields = BankPages.fields(consentPage());
        fields.remove("account");
        fields.put("decision", List.of("authorize"));

        HttpResponse<String> again = browser.post("/customer/consent", fields);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Choose at least one account, or cancel.");
        assertThat(BankPages.fields(again)).doesNotContainKey("account");
    }

    @Test
    void buttonsTickAllAndNoneOfTheAccounts() {
        HttpResponse<String> page = consentPage();
        int all = BankPages.fields(page).getOrDefault("account", List.of()).size();
        assertThat(page.body()).contains("<span class=\"as-sent\">" + all + "</span> of " + all + " accounts");

        HttpResponse<String> none = browser.decide(page, "none");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(BankPages.fields(none)).doesNotContainKey("account");

        HttpResponse<String> ticked = browser.decide(none, "all");
        assertThat(BankPages.fields(ticked).get("account")).hasSize(all);
        assertThat(Http.header(browser.decide(ticked, "authorize"), "Location")).contains("code=");
    }

    @Test
    void buttonOfATestCustomerFillsTheLogIn() {
        HttpResponse<String> page = browser.authorize(BankPages.request(app, "SG"));
        assertThat(page.body()).contains("Xin Yi Goh", "SandboxUser1", "SandboxUser5");
        Map<String, List<String>> fields = BankPages.fields(page);
        fields.put("fill", List.of("SandboxUser2"));

        HttpResponse<String> filled = browser.post("/customer/login", fields);

        assertThat(filled.statusCode()).isEqualTo(200);
        assertThat(filled.body()).contains("value=\"SandboxUser2\"", "value=\"P@ssUser2$\"");
    }

    @Test
    void buttonOfNobodyLeavesTheLogInAsItWas() {
        Map<String, List<String>> fields = BankPages.fields(browser.authorize(BankPages.request(app, "SG")));
        fields.put("userId", List.of("SandboxUser4"));
        fields.put("password", List.of("typed"));
        fields.put("fill", List.of("nobody"));

        String body = browser.post("/customer/login", fields).body();

        assertThat(body).contains("value=\"SandboxUser4\"").doesNotContain("typed\"", "nobody");
    }

    @Test
    void customerWhoDoesNotLogInCanGoBackToTheApplication() {
        HttpResponse<String> page = browser.authorize(BankPages.request(app, "SG"));
        String cancel = page.body()
                .replaceAll("(?s).*href=\"(/customer/cancel[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        HttpResponse<String> back = browser.get(cancel);

        assertThat(back.statusCode()).isEqualTo(303);
        String location = Http.header(back, "Location");
        assertThat(location).startsWith(TestClients.REDIRECT_URI + "?error=access_denied&");
        assertThat(BankPages.parameter(location, "state")).isEqualTo("state 1");
    }

    @Test
    void cancelLeadsToRegisteredAddressesAlone() {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put("redirect_uri", "https://evil.example/");

        HttpResponse<String> response = browser.get("/customer/cancel?" + Http.encode(request));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.header(response, "Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "th_TH, en, The application asked for Thai.",
        "en_TH, th, ''",
        "en_US, '', ''",
        "'', 'de-DE,de;q=0.9,en;q=0.8', Your browser prefers German.",
        "'', 'en-GB,en;q=0.9,pl;q=0.5', ''",
        "'', '*', ''",
        "'', ';;;q=nonsense', ''",
        "<script>, '', ''",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, '', The application asked for another language."
    })
    void whoAskedForAnotherLanguageIsToldThatThePagesAreEnglish(String locale, String accepted, String told) {
        Map<String, String> request = BankPages.request(app, "TH");
        request.put("locale", locale);
        String path = "/gcb/api/authCode/oauth2/authorize?" + Http.encode(request);

        HttpResponse<String> page = accepted.isEmpty()
                ? server.http().getAtRoot(path)
                : server.http().getAtRoot(path, "Accept-Language", accepted);

        assertThat(Http.header(page, "Content-Language")).isEqualTo("en");
        assertThat(page.body()).contains("Its pages are in English only.");
        if (told.isEmpty()) {
            assertThat(page.body()).doesNotContain("These pages are in English only.", "<script>");
        } else {
            assertThat(page.body()).contains(told + " These pages are in English only.");
        }
    }

    private HttpResponse<String> consentPage() {
        HttpResponse<String> logIn = browser.authorize(BankPages.request(app, "SG"));
        return browser.get(Http.header(browser.logIn(logIn, "SandboxUser1", "P@ssUser1$"), "Location"));
    }
}
