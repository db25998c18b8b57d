import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.embedded.Tokens;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ShopTest {

    @AutoClose
    private static final Sandbank SANDBANK = Sandbank.start();

    private final Application shop = SANDBANK.createApplication("Shop");

    @Test
    void accountsOfACustomerWhoConsentedAreRead() throws Exception {
        Tokens tokens = shop.consentOf(TestCustomer.EVERYTHING.in(Market.SG), "accounts_details_transactions");
        assertEquals(200, get("/v1/accounts", tokens.access()).statusCode());
    }

    @Test
    void applicationAloneSeesNoCustomer() throws Exception {
        assertEquals(403, get("/v1/accounts", shop.token(Market.SG)).statusCode());
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SANDBANK.apiUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("client_id", shop.id())
                .header("uuid", "any-text")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
