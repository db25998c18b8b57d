package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Links of cards to points as programs written for the public sandbox make them. */
class RewardsByOlderProgramsTest {

    private static final String PATH = "/v1/apac/rewards";

    @AutoClose
    private static final TestServer server = new TestServer();

    /** Clients of the public sandbox link, activate and read so. */
    @Test
    void customersTokenForPayingWithPointsOpensThemToo() {
        assertPointsAreRead(BankApp.ofFirstCustomer(server, Market.SG), "8653", "6590020056", "987654");
    }

    @Test
    void secondPublishedTestCardLinksByTheCodeOfOlderPrograms() {
        assertPointsAreRead(BankApp.twoLegged(server, Market.AU), "7411", "2608191234", "735937");
    }

    private static void assertPointsAreRead(BankApp app, String lastFour, String phone, String code) {
        String link = Http.json(app.post(PATH + "/linkage", """
                        {"lastFourDigitsCardNumber":"%s","citiCardHolderPhoneNumber":"%s",\
                        "merchantCustomerReferenceId":"%s111"}""".formatted(lastFour, phone, phone)))
                .get("rewardLinkCode")
                .asText();
        assertThat(app.put(PATH + "/" + link + "/activations", "{\"linkageConfirmationCode\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Http.json(app.get(PATH + "/" + link + "/pointBalance"))
                        .get("availablePointBalance")
                        .asLong())
                .isPositive();
    }
}
