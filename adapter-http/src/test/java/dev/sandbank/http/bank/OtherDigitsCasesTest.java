package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the digits of other scripts, which Java would read as numbers. */
class OtherDigitsCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @CsvSource({
        "requestSize, \u0665",
        "nextStartIndex, \u09e7",
        "amountFrom, \u096b\u0966",
        "amountTo, \uff15\uff10",
        "transactionFromDate, \u0662\u0660\u0662\u0666-\u0660\u0661-\u0660\u0661"
    })
    void case127DigitsOfOtherScriptsInAQueryAreRefused(String name, String value) {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);
        String account =
                Http.json(app.get("/v1/accounts")).findValue("accountId").asText();

        assertRefused(app.get("/v1/accounts/" + account + "/transactions?" + name + "=" + encoded(value)), name);
    }

    @ParameterizedTest
    @CsvSource({"page, \u0e52", "page-size, \u06f5"})
    void case127DigitsOfOtherScriptsArePagesOfNothing(String name, String value) {
        assertThat(server.http()
                        .get("/banking/products?" + name + "=" + encoded(value), "x-v", "3")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void case127DigitsOfOtherScriptsInABodyAreRefused() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.BH);

        assertRefused(
                app.post(
                        "/v1/moneyMovement/personalDomesticTransfers/preprocess",
                        "{\"sourceAccountId\":\"a\",\"destinationId\":\"b\",\"transactionAmount\":\"\u0663\u0660\"}"),
                "transactionAmount");
    }

    private static void assertRefused(HttpResponse<String> response, String field) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Http.json(response).findValuesAsText("fieldName")).anyMatch(name -> name.contains(field));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
