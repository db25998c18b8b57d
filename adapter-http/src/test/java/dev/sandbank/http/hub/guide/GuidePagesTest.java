package dev.sandbank.http.hub.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide from an application to a token. */
class GuidePagesTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketHasItsOwnAddressesAndCustomers_L22(Market market) {
        HttpResponse<String> page = world.visitor().get("/guide/" + market.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("http://127.0.0.1:" + world.server().port() + "/gcb/api/clientCredentials/oauth2/token/"
                        + market.code() + "/gcb")
                .contains("countryCode=" + market.name())
                .contains("SandboxUser5")
                .doesNotContain("//gcb");
        assertThat(HubPages.words(page)).contains("Authorize in " + market.country());
    }

    @Test
    void unknownMarketNamesThoseThatAre_L2() {
        HttpResponse<String> page = world.visitor().get("/guide/xx");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/guide/hk\"");
    }

    @Test
    void strangerIsToldHowToGetAnApplicationAndNoClientIdIsThere_L18() {
        HttpResponse<String> page = world.visitor().get("/guide/sg");

        assertThat(page.body()).contains("YOUR_CLIENT_ID").doesNotContain("Start the flow");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void developerStartsARealFlowWithAnApplicationOfTheirOwn_L18() {
        HubPages ann = world.developer("ann");
        ClientId app = world.applicationOf("ann");

        HttpResponse<String> page = ann.get("/guide/sg");
        assertThat(page.body()).contains("Start the flow").contains(app.value()).doesNotContain("YOUR_CLIENT_ID");
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("href=\"/guide/hk?app=" + app.value() + "\"");

        String start = page.body().replaceAll("(?s).*<a class=\"button\" href=\"([^\"]+)\">Start the flow.*", "$1");
        HttpResponse<String> bank = world.visitor().get(start.replace("&amp;", "&"));
        assertThat(bank.statusCode()).isEqualTo(200);
        assertThat(bank.body()).contains("SandboxUser1");
    }

    /** The commands must work as they are copied, and such an application has nothing to put after {@code -u}. */
    @Test
    void applicationWithoutASecretNamesItselfInTheBody() {
        HubPages ann = world.developer("ann");
        ClientId app = new ClientId(world.server().clients().registerPublic().id());
        var stores = world.server().stores();
        stores.transactions().run(() -> {
            stores.ownedApplications().give(app, world.idOf("ann"));
            return true;
        });

        HttpResponse<String> page = ann.get("/guide/sg");
        assertThat(page.body())
                .contains("Start the flow", "curl -d client_id=" + app.value())
                .doesNotContain("curl -u ", "grant_type=client_credentials");
        assertThat(HubPages.words(page)).contains("The application chosen above gets none");
    }

    @Test
    void applicationOfOthersIsNotFilledIn_L18() {
        world.developer("ann");
        ClientId app = world.applicationOf("ann");

        assertThat(world.developer("eve").get("/guide/sg?app=" + app.value()).body())
                .contains("YOUR_CLIENT_ID")
                .doesNotContain(app.value());
    }

    @Test
    void tablesAreThoseOfTheDocuments() {
        String words = HubPages.words(world.visitor().get("/guide/sg"));

        assertThat(words)
                .contains("accounts_details_transactions", "See your accounts, their balances and details")
                .contains("Money movement")
                .contains("Exchange a code for tokens");
    }
}
