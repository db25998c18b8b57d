package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Contacts of company cards: what is updated is what is read next. */
class CompanyContactsTest {

    private static final String BASE = "/partner/v1/customerReferenceDataManagement/corporateCardCustomer/contacts";

    @AutoClose
    private final TestServer server = new TestServer();

    private final BankApp app = BankApp.twoLegged(server, Market.IN);

    @Test
    void updatedContactsAreReadNext() {
        JsonNode before = read("card-1");
        HttpResponse<String> changed =
                change("{\"contactId\":\"C0013\",\"contactType\":\"BILLING\",\"contactName\":\"Asha Nair\","
                        + "\"preferredContactFlag\":true},{\"contactType\":\"TECHNICAL\",\"contactName\":\"Om Shah\","
                        + "\"contactEmail\":\"om@example.com\",\"contactPhoneNumber\":\"912240014003\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);

        JsonNode after = read("card-1");
        assertThat(after.path("contacts").findValuesAsText("contactId")).containsExactly("C0012", "C0013", "C0014");
        assertThat(after.path("contacts").findValuesAsText("preferredContactFlag"))
                .containsExactly("false", "true", "false");
        assertThat(after.at("/contacts/1/contactName").asText()).isEqualTo("Asha Nair");
        assertThat(after.at("/contacts/1/contactEmail")).isEqualTo(before.at("/contacts/1/contactEmail"));
        assertThat(after.at("/contacts/2/contactPhoneNumber").asText()).isEqualTo("912240014003");
        assertThat(read("card-2").path("contacts")).hasSize(2);
    }

    @Test
    void refusedChangesNameTheFieldAndChangeNothing() {
        JsonNode before = read("card-1");
        assertRefused("{\"contactId\":\"C0099\",\"contactType\":\"BILLING\",\"contactName\":\"A\"}", "0/contactId");
        assertRefused("{\"contactType\":\"BILLING\",\"contactName\":\" \"}", "0/contactName");
        assertRefused(
                "{\"contactType\":\"BILLING\",\"contactName\":\"A\",\"contactEmail\":\"none\"}", "0/contactEmail");
        assertRefused(
                "{\"contactType\":\"BILLING\",\"contactName\":\"A\",\"contactPhoneNumber\":\"0\"}",
                "0/contactPhoneNumber");
        assertThat(change("").body()).contains("\"/JSON/contacts\"");
        assertThat(read("card-1")).isEqualTo(before);
    }

    private void assertRefused(String contact, String place) {
        HttpResponse<String> refused = change(contact);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"/JSON/contacts/" + place + "\"");
    }

    private HttpResponse<String> change(String contacts) {
        return app.put(BASE, "{\"tokenizedCardNumber\":\"card-1\",\"contacts\":[" + contacts + "]}");
    }

    private JsonNode read(String token) {
        return Http.json(app.post(BASE + "/retrieve", "{\"tokenizedCardNumber\":\"" + token + "\"}"));
    }
}
