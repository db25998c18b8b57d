package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which a customer enters a one-time code. */
class OneTimeCodePageTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void codeEnteredAtTheBankVerifiesTheFlow() {
        Registered app = server.clients().register();
        server.clients().describe(app, "Loans & <More>", "");
        String flow = flow(app);
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> page = open(pages, flow);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Loans &amp; &lt;More&gt;").contains("987654");

        HttpResponse<String> done = enter(pages, page, "987654");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Code accepted");
        assertThat(cardToken(app, flow).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongCodeIsToldUntilTheFlowEnds() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        String flow = flow(app);
        HttpResponse<String> page = open(pages, flow);
        for (int left = 4; left >= 1; left--) {
            page = enter(pages, page, "1");
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains(left == 1 ? "1 attempt left" : left + " attempts left");
        }
        HttpResponse<String> ended = enter(pages, page, "1");
        assertThat(ended.body()).contains("Nothing waits for a code here");
        assertThat(open(pages, flow).statusCode()).isEqualTo(400);
    }

    @Test
    void nothingWaitsUnderAnUnknownId() {
        BankPages pages = new BankPages(server.http());
        for (String flow : List.of("", "nonsense", "%00")) {
            HttpResponse<String> page = open(pages, flow);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("Nothing waits for a code here");
        }
    }

    @Test
    void case18FormOfAnotherBrowserIsRefused() {
        Registered app = server.clients().register();
        HttpResponse<String> page = open(new BankPages(server.http()), flow(app));
        HttpResponse<String> forged = enter(new BankPages(server.http()), page, "987654");
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> open(BankPages pages, String flow) {
        return pages.get("/gcb/api/oauth2/mfa?controlFlowId=" + flow);
    }

    private static HttpResponse<String> enter(BankPages pages, HttpResponse<String> page, String code) {
        Map<String, List<String>> fields = BankPages.fields(page);
        fields.put("code", List.of(code));
        return pages.post("/customer/one-time-code", fields);
    }

    private static String flow(Registered app) {
        HttpResponse<String> response = server.http()
                .postBody(
                        "/cardAuth/oauth2/authorize/sg/gcb",
                        "{\"grant_type\":\"card_authorization\",\"lastFourDigitsCardNumber\":\"8653\","
                                + "\"citiCardHolderPhoneNumber\":\"6590020056\","
                                + "\"merchantCustomerReferenceId\":\"CB072000128065\"}",
                        Answer.JSON,
                        "Authorization",
                        app.basic());
        return Http.json(response).at("/moreInfo/controlFlowId").asText();
    }

    private static HttpResponse<String> cardToken(Registered app, String flow) {
        return server.http()
                .postForm(
                        "/cardAuth/oauth2/token/sg/gcb",
                        Map.of(
                                "grant_type",
                                "card_authorization",
                                "controlFlowId",
                                flow,
                                "linkageConfirmationCode",
                                "987654",
                                "scope",
                                "lop_booking"),
                        "Authorization",
                        app.basic());
    }
}
