package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Closing accounts, full numbers, funds, and consents about accounts, in India. */
class AccountClosureTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static JsonNode accounts;

    @BeforeAll
    static void start() {
        app = BankApp.ofFirstCustomer(server, Market.IN);
        accounts = Http.json(app.get("/v1/accounts"));
    }

    @Test
    void m8AccountWithMoneyStaysOpenAndTheAnswerSaysWhy() {
        String savings = id("savingsAccountSummary");

        HttpResponse<String> refused = close(savings, "NO_LONGER_NEEDED", true);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("is still in it");
        assertThat(Http.json(app.get("/v1/accounts"))
                        .findValue("savingsAccountSummary")
                        .get("accountStatus")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void closureNeedsConsent() {
        String savings = id("savingsAccountSummary");

        assertThat(close(savings, "NO_LONGER_NEEDED", false).body()).contains("/JSON/consentGivenFlag");
        assertThat(close("0".repeat(88), "OTHERS", true).statusCode()).isEqualTo(400);
    }

    @Test
    void fullNumberEndsInTheDigitsThatAreShown() {
        String card = id("creditCardAccountSummary");
        String shown = accounts.findValue("creditCardAccountSummary")
                .get("displayAccountNumber")
                .asText();

        JsonNode full = Http.json(
                app.post("/v1/accounts/clearData/retrieve", "{\"accountInfo\":[{\"accountId\":\"" + card + "\"}]}"));

        String number = full.at("/accounts/0/unmaskedAccountNumber").asText();
        assertThat(number).hasSameSizeAs(shown).matches("[0-9]+").endsWith(shown.substring(shown.length() - 4));
        assertThat(full.at("/accounts/0/accountId").asText()).isEqualTo(card);
        assertThat(app.post("/v1/accounts/clearData/retrieve", "{\"accountInfo\":[]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void m79FundsAreThoseOfTheList() {
        JsonNode checking = accounts.findValue("checkingAccountSummary");
        String check = "/v1/accounts/" + id("checkingAccountSummary") + "/funds/sufficiencyCheck?currencyCode="
                + checking.get("currencyCode").asText() + "&sufficiencyCheckAmount=";
        String available = checking.get("availableBalance").decimalValue().toPlainString();

        assertThat(app.get(check + available).body()).isEqualTo("{\"sufficientFundsIndicator\":true}");
        assertThat(app.get(check + "1" + available).body()).isEqualTo("{\"sufficientFundsIndicator\":false}");
        assertThat(app.get(check + "0").statusCode()).isEqualTo(400);
        assertThat(app.get(check.replace("currencyCode=", "currencyCode=X") + "1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void consentIsReadAsItWasChanged() {
        String savings = id("savingsAccountSummary");
        String consents = "/v1/accounts/" + savings + "/consents";
        JsonNode before =
                Http.json(app.get(consents + "?consentType=MARKETING_CONSENT")).at("/accountConsentDetails/0");
        boolean changed = !before.path("consentGivenFlag").asBoolean();

        HttpResponse<String> done = app.post(consents, consent(savings, "MARKETING_CONSENT", changed));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        JsonNode after = Http.json(app.get(consents + "?consentType=MARKETING_CONSENT"));
        assertThat(after.path("accountConsentDetails")).hasSize(1);
        assertThat(after.at("/accountConsentDetails/0/consentGivenFlag").asBoolean())
                .isEqualTo(changed);
        assertThat(after.at("/accountConsentDetails/0/consentUpdateDate").asText())
                .isGreaterThan(before.path("consentUpdateDate").asText());
        assertThat(Http.json(app.get(consents)).path("accountConsentDetails")).hasSize(7);
    }

    @Test
    void consentOfAnUnknownTypeOrAnotherAccountIsNamed() {
        String savings = id("savingsAccountSummary");
        String consents = "/v1/accounts/" + savings + "/consents";

        assertThat(app.post(consents, consent(savings, "EVERYTHING", true)).body())
                .contains("consentType");
        assertThat(app.post(consents, consent(id("checkingAccountSummary"), "PDP_CONSENT", true))
                        .body())
                .contains("/JSON/accountId");
    }

    private static String consent(String account, String type, boolean given) {
        return "{\"accountId\":\"%s\",\"accountConsentDetails\":[{\"consentType\":\"%s\",\"consentGivenFlag\":%s,\"consentUpdateDate\":\"2026-03-14\"}]}"
                .formatted(account, type, given);
    }

    private static HttpResponse<String> close(String account, String reason, boolean consent) {
        return app.post(
                "/v1/accounts/closure",
                "{\"accountId\":\"%s\",\"accountClosureReasonCode\":\"%s\",\"consentGivenFlag\":%s}"
                        .formatted(account, reason, consent));
    }

    private static String id(String kind) {
        return accounts.findValue(kind).get("accountId").asText();
    }
}
