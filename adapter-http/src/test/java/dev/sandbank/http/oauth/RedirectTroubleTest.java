package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that tell a developer what was sent, what is registered, and the command that mends it. */
class RedirectTroubleTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static Registered app;

    @BeforeAll
    static void start() {
        app = server.clients().register();
    }

    @Test
    void unregisteredAddressIsShownWithTheRegisteredOnesAndTheCommandThatKeepsThem() {
        HttpResponse<String> page = ask("redirect_uri", "https://app.example/other");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Http.header(page, "Sandbank-Hint")).contains("not registered");
        assertThat(BankPages.read(page))
                .contains("https://app.example/other", TestClients.REDIRECT_URI)
                .contains("./sandbank app update " + app.id() + " --redirect-uri=" + TestClients.REDIRECT_URI
                        + " --redirect-uri=https://app.example/other");
    }

    @Test
    void commandHasAButtonThatCopiesItAndOtherErrorPagesRunNoScript() {
        HttpResponse<String> page = ask("redirect_uri", "https://app.example/other");
        assertThat(page.body()).contains("data-copies=\"mend\"", "<script src=");
        assertThat(Http.header(page, "Content-Security-Policy")).contains("script-src 'self'");

        HttpResponse<String> without = ask("redirect_uri", "https://app.example/#fragment");
        assertThat(without.body()).doesNotContain("data-copies", "<script");
        assertThat(Http.header(without, "Content-Security-Policy")).doesNotContain("script-src");
    }

    @Test
    void plainHttpToAnotherMachineTakesTheOptionThatAllowsIt() {
        assertThat(BankPages.read(ask("redirect_uri", "http://app:3000/callback")))
                .contains("./sandbank app update " + app.id() + " --allow-insecure-redirect --redirect-uri="
                        + TestClients.REDIRECT_URI + " --redirect-uri=http://app:3000/callback");
    }

    @Test
    void strictApplicationIsToldThatItNeedsHttps() {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        Map<String, String> request = BankPages.request(strict, "SG");
        request.put("redirect_uri", "http://app:3000/callback");

        assertThat(new BankPages(server.http()).authorize(request).body())
                .contains("This one cannot be registered: it must use https")
                .doesNotContain("./sandbank app update");
    }

    @Test
    void commandIsSafeToPasteWhateverWasSent() {
        HttpResponse<String> page = ask("redirect_uri", "https://app.example/?a=';rm -rf ~;'$(id)");
        assertThat(page.body()).doesNotContain("app update");

        HttpResponse<String> quoted = ask("redirect_uri", "https://app.example/';id;'$(id)");
        assertThat(BankPages.read(quoted)).contains("--redirect-uri='https://app.example/'\\'';id;");
    }

    @Test
    void commandThatWouldNotReadAsItIsIsLeftOut() {
        HttpResponse<String> page = ask("redirect_uri", "https://app.example/\u202egro");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).doesNotContain("\u202e", "./sandbank app update");
    }

    @Test
    void addressThatCannotBeRegisteredIsExplainedWithoutACommand() {
        HttpResponse<String> page = ask("redirect_uri", "https://app.example/#fragment");

        assertThat(page.body()).contains("This one cannot be registered: ").doesNotContain("./sandbank app update");
    }

    @Test
    void unknownApplicationIsShownWithTheCommandThatCreatesIt() {
        HttpResponse<String> page = ask("client_id", "nobody & <b>");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(BankPages.read(page))
                .contains("nobody &amp; &lt;b&gt;", "sandbank app list")
                .contains("./sandbank app create --name 'My app' --id='nobody &amp; &lt;b&gt;'" + " --redirect-uri="
                        + TestClients.REDIRECT_URI);
    }

    @Test
    void missingApplicationIsToldAsNothing() {
        assertThat(ask("client_id", "").body()).contains("(nothing)").doesNotContain("./sandbank app create");
    }

    @Test
    void missingAddressIsToldWithThoseThatMayBeSent() {
        Registered several = server.clients().register();
        server.clients().redirect(several, "https://one.example/cb", "https://two.example/cb");
        Map<String, String> request = BankPages.request(several, "SG");
        request.remove("redirect_uri");

        HttpResponse<String> page = new BankPages(server.http()).authorize(request);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("(nothing)", "https://one.example/cb", "https://two.example/cb");
    }

    @Test
    void applicationWithoutAnyAddressIsShownTheCommandThatRegistersOne() {
        Registered none = server.clients().register();
        server.clients().redirect(none);
        Map<String, String> request = BankPages.request(none, "SG");
        request.remove("redirect_uri");

        assertThat(BankPages.read(new BankPages(server.http()).authorize(request)))
                .contains("./sandbank app update " + none.id() + " --redirect-uri=http://127.0.0.1:");
    }

    @Test
    void whatWasSentIsShownCut() {
        HttpResponse<String> page = ask("client_id", "x".repeat(3000));

        assertThat(page.body()).contains("(3000 characters in all)").doesNotContain("x".repeat(301));
    }

    private static HttpResponse<String> ask(String parameter, String value) {
        Map<String, String> request = BankPages.request(app, "SG");
        request.put(parameter, value);
        return new BankPages(server.http()).authorize(request);
    }
}
