package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceOperationsTest {

    private static final Set<Market> ASIA_PACIFIC = EnumSet.of(
            Market.AU, Market.HK, Market.ID, Market.IN, Market.MY, Market.PH, Market.SG, Market.TH, Market.VN);

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void everyMarketListsTheValuesOfACode(Market market) {
        BankApp app = BankApp.twoLegged(server, market);
        boolean asiaPacific = ASIA_PACIFIC.contains(market);
        String path = asiaPacific ? "/v1/apac/utilities" : "/v1/utilities";
        String other = asiaPacific ? "/v1/utilities" : "/v1/apac/utilities";

        JsonNode body = json(app.get(path + "/referenceData/maritalStatus"));

        assertThat(body.path("referenceCode").asText()).isEqualTo("maritalStatus");
        assertThat(body.path("referenceData").toString())
                .contains("{\"value\":\"MARRIED\",\"description\":\"Married\"}");
        assertThat(json(app.get("/utilities/referenceData/maritalstatus"))).isEqualTo(body);
        assertThat(app.get(other + "/referenceData/maritalStatus").statusCode()).isEqualTo(403);
    }

    @Test
    void customersTokenOpensReferenceDataToo() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);

        JsonNode body = json(app.get("/v1/apac/utilities/referenceData/idType"));

        assertThat(body.path("referenceData").findValuesAsText("value")).contains("NRIC", "PASSPORT");
    }

    @ParameterizedTest
    @CsvSource({"noSuchCode", "list%20currencies", "maritalStatus%20"})
    void unknownCodeIsNotFound(String code) {
        HttpResponse<String> response = BankApp.twoLegged(server, Market.GB).get("/v1/utilities/referenceData/" + code);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Http.json(response).path("code").asText()).isEqualTo("resourceNotFound");
        assertThat(Http.header(response, "Sandbank-Hint")).contains("maritalStatus");
    }

    @ParameterizedTest
    @CsvSource({
        "GB, energ, PENNINE ENERGY PLC",
        "PL, energ, ENERGIA BALTYK SA",
        "GB, ltd%20THAMES, THAMESFORD ENGINEERING LTD"
    })
    void employersAreFoundByWordsOfTheirName(Market market, String words, String name) {
        JsonNode body =
                json(BankApp.twoLegged(server, market).get("/v1/emea/utilities/employers?employerName=" + words));

        assertThat(body.path("employers").findValuesAsText("employerName")).containsExactly(name);
        assertThat(body.at("/employers/0/employerRegistrationNumber").asText()).matches("[0-9]{8,10}");
        assertThat(body.at("/employers/0/employerAddress/countryCode").asText()).isEqualTo(market.name());
    }

    @Test
    void russianStreetsAreFoundByWordsOfTheirPlace() {
        BankApp app = BankApp.twoLegged(server, Market.RU);

        JsonNode body = json(app.get("/v1/ru/utilities/addresses?address=kazan%20yablonev"));

        assertThat(body.toString())
                .isEqualTo("{\"addresses\":[{\"addressCode\":\"16000001000905300\",\"state\":\"TATARSTAN\","
                        + "\"cityName\":\"Kazan\",\"streetName\":\"prosp. Yablonevy\",\"postalCode\":\"420111\"}]}");
        assertThat(json(app.get("/v1/ru/utilities/addresses?address=420111"))).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, /v1/emea/utilities/employers?employerName=no%20such%20company, 404, resourceNotFound",
        "GB, /v1/emea/utilities/employers?employerName=e, 400, outOfRange",
        "GB, /v1/emea/utilities/employers, 400, missing",
        "RU, /v1/ru/utilities/addresses?address=atlantis, 404, resourceNotFound",
        "RU, /v1/ru/utilities/addresses?address=%20k%20, 400, outOfRange",
        "US, /v1/emea/utilities/employers?employerName=energ, 403, accessNotConfigured",
    })
    void otherSearchesAreRefused(Market market, String path, int status, String said) {
        HttpResponse<String> response = BankApp.twoLegged(server, market).get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(said);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }
}
