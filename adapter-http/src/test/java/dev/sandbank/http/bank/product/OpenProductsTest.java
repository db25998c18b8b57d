package dev.sandbank.http.bank.product;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenProductsTest {

    private static final String PRODUCTS = "/banking/products";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void linksLeadThroughAllPages() {
        List<String> ids = new ArrayList<>();
        JsonNode page = json(PRODUCTS + "?page-size=3");
        assertThat(page.path("links").has("prev")).isFalse();
        String next = page.at("/links/self").asText();
        while (!next.isEmpty()) {
            page = Http.json(server.http().getAtRoot(next.substring(root().length())));
            assertThat(page.at("/links/self").asText()).isEqualTo(next);
            page.at("/data/products")
                    .forEach(product -> ids.add(product.path("productId").asText()));
            next = page.at("/links/next").asText("");
        }
        assertThat(page.at("/links/last").isMissingNode()).isTrue();
        assertThat(page.at("/links/first").asText()).isEqualTo(root() + "/gcb/api" + PRODUCTS + "?page=1&page-size=3");
        assertThat(ids).doesNotHaveDuplicates().contains("0007_SSC20", "0004_SPSAV");
        assertThat(page.at("/meta/totalRecords").asInt()).isEqualTo(ids.size());
        assertThat(page.at("/meta/totalPages").asInt()).isEqualTo((ids.size() + 2) / 3);
    }

    @Test
    void categoryFiltersAndStaysInTheLinks() {
        JsonNode page = json(PRODUCTS + "?product-category=TRANS_AND_SAVINGS_ACCOUNTS&page-size=1");
        assertThat(page.at("/data/products")).hasSize(1);
        assertThat(page.at("/data/products/0/productCategory").asText()).isEqualTo("TRANS_AND_SAVINGS_ACCOUNTS");
        assertThat(page.at("/links/next").asText()).endsWith("&product-category=TRANS_AND_SAVINGS_ACCOUNTS");
        JsonNode leases = json(PRODUCTS + "?product-category=LEASES");
        assertThat(leases.at("/data/products")).isEmpty();
        assertThat(leases.at("/meta/totalPages").asInt(-1)).isZero();
    }

    @Test
    void everyProductOfTheListCanBeRead() {
        JsonNode products = json(PRODUCTS).at("/data/products");
        assertThat(products).hasSizeGreaterThan(5);
        for (JsonNode product : products) {
            JsonNode detail = json(PRODUCTS + "/" + product.path("productId").asText());
            product.properties()
                    .forEach(field ->
                            assertThat(detail.path("data").path(field.getKey())).isEqualTo(field.getValue()));
            assertThat(detail.path("meta")).isEmpty();
        }
    }

    @Test
    void creditCardTellsItsPrices() {
        JsonNode card = json(PRODUCTS + "/0004_VC400").path("data");
        assertThat(card.path("isTailored").isBoolean()).isTrue();
        assertThat(card.has("depositRates")).isFalse();
        assertThat(card.path("lendingRates").toString())
                .isEqualTo("[{\"lendingRateType\":\"PURCHASE\",\"rate\":\"0.1899\"},"
                        + "{\"lendingRateType\":\"CASH_ADVANCE\",\"rate\":\"0.2499\"}]");
        assertThat(card.at("/fees/0").toString())
                .isEqualTo("{\"name\":\"Annual fee\",\"feeType\":\"PERIODIC\",\"amount\":\"110.00\","
                        + "\"currency\":\"AUD\",\"additionalValue\":\"P1Y\"}");
    }

    @Test
    void unknownProductIsNotFound() {
        assertBankError(server.http().get(PRODUCTS + "/0000_NONE"), 404, "error", "resourceNotFound");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page, outOfRange",
        "page=99, page, outOfRange",
        "page=two, page, invalidFormat",
        "page=99999999999, page, invalidFormat",
        "page-size=0, page-size, outOfRange",
        "page-size=1001, page-size, outOfRange",
        "product-category=SHOES, product-category, invalidReference",
    })
    void wrongParametersAreNamed(String query, String parameter, String reason) {
        HttpResponse<String> response = server.http().get(PRODUCTS + "?" + query);
        assertBankError(response, 400, "invalid", "invalidRequest");
        JsonNode error = Http.json(response).at("/moreInfo/fieldLevelErrors/0");
        assertThat(error.path("fieldName").asText()).contains("'" + parameter + "'");
        assertThat(error.path("reasonCode").asText()).isEqualTo(reason);
    }

    @Test
    void nobodysRateWindowIsUsed() {
        for (int i = 0; i < 100; i++) {
            HttpResponse<String> response = server.http().get(PRODUCTS);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().map())
                    .doesNotContainKeys("ratelimit-limit", "x-ratelimit-limit", "x-ratelimit-remaining");
        }
    }

    @Test
    void answersSayWhichRequestTheyAnswer() {
        HttpResponse<String> response = server.http().get(PRODUCTS, "uuid", "abc-1");
        assertThat(Http.header(response, "uuid")).isEqualTo("abc-1");
        assertThat(Http.header(response, "citiuuid")).isNotEmpty();
    }

    private static String root() {
        return "http://127.0.0.1:" + server.port();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> response = server.http().get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
