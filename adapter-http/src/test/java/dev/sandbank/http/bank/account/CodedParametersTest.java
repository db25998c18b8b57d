package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How values of reference data are read from callers. */
class CodedParametersTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @CsvSource({
        "COMPATIBLE, PDP_CONSENT, 200",
        "COMPATIBLE, pdp_consent, 200",
        "COMPATIBLE, NO_SUCH_CONSENT, 200",
        "STRICT, PDP_CONSENT, 200",
        "STRICT, pdp_consent, 400",
    })
    void valuesCountForStrictApplicationsAlone(Profile profile, String consentType, int status) {
        assertThat(consents(profile, consentType).statusCode()).isEqualTo(status);
    }

    @Test
    void valueThatReferenceDataLacksIsNamed() {
        assertNamed("consentType", consents(Profile.STRICT, "NO_SUCH_CONSENT"));
    }

    @ParameterizedTest
    @EnumSource
    void valueThatWasSeenCheckedIsNamedToEverybody(Profile profile) {
        AccountsKit kit = new AccountsKit(server, "sg", 1, profile);
        String path = "/v1/accounts/" + kit.accountId("savingsAccountSummary") + "/transactions?transactionStatus=";

        assertNamed("transactionStatus", kit.get(path + "NO_SUCH_STATUS"));
        assertThat(kit.get(path + "posted").statusCode()).isEqualTo(profile == Profile.STRICT ? 400 : 200);
    }

    private static void assertNamed(String parameter, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("/APIProcessInput/QueryParams/Param[Name='" + parameter + "']/Value")
                .contains("\"reasonCode\":\"invalidReference\",\"errorMessage\":\"Required Valid Reference Data\"");
    }

    @Test
    void answerRepeatsTheValueAsReferenceDataSpellsIt() {
        JsonNode body = Http.json(consents(Profile.COMPATIBLE, "pdp_consent"));

        assertThat(body.findValuesAsText("consentType")).contains("PDP_CONSENT").doesNotContain("pdp_consent");
    }

    private static HttpResponse<String> consents(Profile profile, String consentType) {
        AccountsKit kit = new AccountsKit(server, "in", 1, profile);
        String account = kit.accountId("savingsAccountSummary");
        return kit.get("/v1/accounts/" + account + "/consents?consentType=" + consentType);
    }
}
