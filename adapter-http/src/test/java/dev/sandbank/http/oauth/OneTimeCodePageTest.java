package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page on which a customer enters a one-time code. */
class OneTimeCodePageTest {

    /** Where the applications of these tests are found. */
    private static final String ORIGIN = "https://client.example";

    @AutoClose
    private static final TestServer server = new TestServer();

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
    void pageSaysWhoAsksForWhatWithWhichCard() {
        Registered app = server.clients().register();
        server.clients().describe(app, "Loans", "");

        String page = open(new BankPages(server.http()), flow(app)).body();

        assertThat(page).contains("Loans", "Use one of your cards", "ending 8653", ORIGIN);
    }

    @Test
    void pageOfALoanSaysWhichCardItRunsOn() {
        Registered app = server.clients().register();
        String flow = flow(app);
        BankPages pages = new BankPages(server.http());
        enter(pages, open(pages, flow), "987654");
        JsonNode tokens = Http.json(cardToken(app, flow));
        HttpResponse<String> booking = server.http()
                .postBody(
                        "/v1/accounts/" + tokens.get("cardId").asText() + "/loans/bookings",
                        "{\"loanAmount\":60000,\"tenor\":\"12\",\"disbursementOption\":\"BANK_ACCOUNT\"}",
                        Answer.JSON,
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
        String booked = Http.json(booking).findValue("controlFlowId").asText();

        assertThat(open(pages, booked).body()).contains("Book a loan", "60,000.00 SGD", "ending 8653", ORIGIN);
    }

    @Test
    void wrongCodeIsKeptAndMarked() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());

        String page = enter(pages, open(pages, flow(app)), "12 45").body();

        assertThat(page).contains("value=\"12 45\"", "aria-invalid=\"true\"");
    }

    @Test
    void codeIsSentAgainAndTheFlowGoesOn() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        String flow = flow(app);

        HttpResponse<String> again = decide(pages, open(pages, flow), "send-again");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("A new code was sent to your phone");
        assertThat(enter(pages, again, "987654").body()).contains("Code accepted");
        assertThat(cardToken(app, flow).statusCode()).isEqualTo(200);
    }

    @Test
    void publishedCodeIsShownWhereItIsRightAndTheOutboxEverywhere() {
        BankPages pages = new BankPages(server.http());
        assertThat(open(pages, flow(server.clients().register())).body()).contains("987654", "sandbank mail list");

        HttpResponse<String> strict = open(pages, flow(server.clients().register(Profile.STRICT, 0)));
        assertThat(strict.body()).contains("sandbank mail list").doesNotContain("987654");
        assertThat(enter(pages, strict, "987654").statusCode()).isEqualTo(400);
        assertThat(enter(pages, strict, server.latestCode()).body()).contains("Code accepted");
    }

    @Test
    void codeIsNotSentAgainForEver() {
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> page = open(pages, flow(server.clients().register()));
        for (int again = 0; again < 5; again++) {
            page = decide(pages, page, "send-again");
        }
        assertThat(page.body()).contains("A new code was sent to your phone");
        assertThat(decide(pages, page, "send-again").body()).contains("No more codes are sent for this");
    }

    @Test
    void cancelledFlowIsNeverDoneAndLeadsBackToTheApplication() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        String flow = flow(app);
        HttpResponse<String> page = open(pages, flow);

        HttpResponse<String> cancelled = decide(pages, page, "cancel");

        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(cancelled.body()).contains("Nothing was done", "href=\"" + ORIGIN + "/\"");
        assertThat(cardToken(app, flow).statusCode()).isEqualTo(400);
        HttpResponse<String> late = enter(pages, page, "987654");
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("Nothing waits for a code here", "href=\"" + ORIGIN + "/\"");
    }

    @Test
    void acceptedCodeLeadsBackToTheApplication() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());

        assertThat(enter(pages, open(pages, flow(app)), "987654").body()).contains("href=\"" + ORIGIN + "/\"");
    }

    @Test
    void case119CodeEnteredAfterTheCookieWasLostIsAskedForAgain() {
        Registered app = server.clients().register();
        BankPages pages = new BankPages(server.http());
        String flow = flow(app);
        HttpResponse<String> page = open(pages, flow);
        pages.useCookie(null);

        HttpResponse<String> again = enter(pages, page, "987654");

        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body()).contains("This form can no longer be used", "value=\"987654\"");
        assertThat(enter(pages, again, "987654").body()).contains("Code accepted");
    }

    @Test
    void nothingWaitsUnderAnUnknownId() {
        BankPages pages = new BankPages(server.http());
        for (String flow : List.of("", "nonsense", "%01")) {
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

    private static HttpResponse<String> decide(BankPages pages, HttpResponse<String> page, String decision) {
        Map<String, List<String>> fields = BankPages.fields(page);
        fields.put("decision", List.of(decision));
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
        return Http.json(response).findValue("controlFlowId").asText();
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
