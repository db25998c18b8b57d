package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Offers to customers: read where they are published, answered and taken once. */
class CustomerOffersTest {

    private static final String TAKE = "/v1/sales/customers/offers/fulfillments";

    @AutoClose
    private final TestServer server = new TestServer();

    private final BankApp app = BankApp.ofCustomer(server, Market.AU, TestCustomer.values()[1]);

    @Test
    void takenOfferIsMadeAndClosed() {
        int before = cards();
        HttpResponse<String> card = take("DF6CJ2UFEN", true);
        HttpResponse<String> loan = take("DF6CJ2UFEN", true);

        assertThat(card.statusCode()).as(card.body()).isEqualTo(200);
        assertThat(loan.statusCode()).as(loan.body()).isEqualTo(200);
        assertThat(Http.json(loan).path("fulfillmentReferenceId").asText()).startsWith("LN");
        assertThat(take(Http.json(loan).path("offerId").asText(), true).statusCode())
                .isEqualTo(422);
        assertThat(take("DF6CJ2UFEN", true).statusCode()).isEqualTo(404);
        BankApp anew = BankApp.ofCustomer(server, Market.AU, TestCustomer.values()[1]);
        assertThat(Http.json(anew.get("/v1/cards?cardFunction=ALL")).path("cardDetails"))
                .hasSize(before + 1);
    }

    @Test
    void declinedOfferCannotBeTaken() {
        HttpResponse<String> declined = app.put(
                "/v1/offers",
                "{\"offerId\":\"DF6CJ2UFEN\",\"offerStatus\":\"DECLINED\",\"declineReasonCode\":\"NOT_NEEDED\"}");
        assertThat(Http.json(declined).path("offerStatus").asText()).isEqualTo("DECLINED");
        String id = Http.json(declined).path("offerId").asText();
        HttpResponse<String> taken = take(id, true);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(Http.header(taken, "Sandbank-Hint")).contains("taken or declined");
    }

    @Test
    void longReasonIsNotKept() {
        HttpResponse<String> refused = app.put(
                "/v1/offers",
                "{\"offerId\":\"DF6CJ2UFEN\",\"offerStatus\":\"DECLINED\",\"declineReasonCode\":\""
                        + "N".repeat(41)
                        + "\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/JSON/declineReasonCode");
    }

    @Test
    void withoutConsentNothingIsMade() {
        HttpResponse<String> refused = take("DF6CJ2UFEN", false);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/JSON/consentGivenFlag");
        assertThat(take("NOSUCHOFFER", true).statusCode()).isEqualTo(404);
    }

    @Test
    void offersAreListedWithTheNamedOneFirst() {
        BankApp inSingapore = BankApp.ofFirstCustomer(server, Market.SG);
        JsonNode offers =
                Http.json(inSingapore.get("/v1/sales/customers/offers/details")).path("offerDetails");
        assertThat(offers.findValuesAsText("offerType")).containsExactly("CREDIT_CARD", "LOAN");
        String second = offers.path(1).path("offerId").asText();
        assertThat(Http.json(inSingapore.get("/v1/sales/customers/offers/details?offerId=" + second))
                        .path("offerDetails")
                        .findValuesAsText("offerType"))
                .containsExactly("LOAN", "CREDIT_CARD");
    }

    private int cards() {
        return Http.json(app.get("/v1/cards?cardFunction=ALL"))
                .path("cardDetails")
                .size();
    }

    private HttpResponse<String> take(String offer, boolean consent) {
        return app.post(TAKE, "{\"offerId\":\"" + offer + "\",\"consentGivenFlag\":" + consent + "}");
    }
}
