package dev.sandbank.http.hub.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.HtmlValidator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that show the customers of a market and what can be done with a space. */
class TestDataPagesTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();

    @ParameterizedTest
    @EnumSource(Market.class)
    void strangerReadsEveryCustomerOfEveryMarket_L14(Market market) {
        HttpResponse<String> page = world.visitor().get("/test-data/" + market.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(page))
                .contains("Test data in " + market.country())
                .contains("Shared space");
        for (int number = 1; number <= 5; number++) {
            assertThat(page.body())
                    .contains("value=\"SandboxUser" + number + "\"")
                    .contains("value=\"P@ssUser" + number + "$\"")
                    .contains("href=\"#sandboxuser" + number + "\"")
                    .contains("id=\"sandboxuser" + number + "\"");
        }
    }

    /** What the page names is what the API answers, so that nobody copies an id that does not work. */
    @Test
    void idsAreThoseOfTheApi_L18() {
        TestClientsOf app = new TestClientsOf(server);
        JsonNode accounts = Http.json(app.get("/v1/accounts"));
        String page = world.visitor().get("/test-data/sg").body();

        assertThat(accounts.findValuesAsText("accountId")).isNotEmpty().allMatch(page::contains);
        assertThat(Http.json(app.get("/v1/cards?cardFunction=ALL")).findValuesAsText("cardId"))
                .isNotEmpty()
                .allMatch(page::contains);
        assertThat(Http.json(app.get("/v1/moneyMovement/payees?paymentType=INTERNAL_DOMESTIC"))
                        .findValuesAsText("payeeId"))
                .isNotEmpty()
                .allMatch(page::contains);
    }

    @Test
    void unknownMarketNamesThoseThatAre_L2() {
        HttpResponse<String> page = world.visitor().get("/test-data/xx");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/test-data/sg\"").contains("href=\"/test-data/us\"");
    }

    @Test
    void spaceOfOthersIsNotThere() {
        world.developer("zed");
        String own = spaceOf("zed").value();

        assertThat(world.visitor().get("/test-data/sg?space=" + own).statusCode())
                .isEqualTo(404);
        assertThat(world.developer("eve").get("/test-data/sg?space=" + own).statusCode())
                .isEqualTo(404);
    }

    @Test
    void developerSeesTheirOwnSpaceAndTheChoiceStaysInEveryLink_L2() {
        HubPages ann = world.developer("ann");
        String own = spaceOf("ann").value();

        HttpResponse<String> page = ann.get("/test-data/sg");
        assertThat(HubPages.words(page)).contains("My own space").contains(own);
        assertThat(page.body()).contains("href=\"/test-data/hk?space=" + own + "\"");
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        assertThat(HubPages.words(ann.get("/test-data/sg?space=default"))).doesNotContain(own);
    }

    @Test
    void resetAsksForTheNameAndDoesNothingWithoutIt() {
        HubPages ann = world.developer("ann");
        SpaceId own = spaceOf("ann");
        String path = "/test-data/spaces/" + own + "/reset";
        int entries = audited();

        HttpResponse<String> wrong = ann.send(ann.open(path), path, Map.of("confirm", "another"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(HubPages.words(wrong)).contains("Type the name of the space exactly");
        assertThat(audited()).isEqualTo(entries);

        HttpResponse<String> done = ann.submit(ann.open(path), path, Map.of("confirm", own.value()));
        assertThat(HubPages.words(done)).contains("The space is as it was at the beginning.");
        assertThat(audited()).isEqualTo(entries + 1);
    }

    @Test
    void clockIsMovedAndAWrongTimeIsToldAtTheField() {
        HubPages ann = world.developer("ann");
        SpaceId own = spaceOf("ann");
        String path = "/test-data/spaces/" + own + "/clock";

        for (String typed : new String[] {"", "soon", "0", "367d", "99999999999d"}) {
            assertThat(ann.send(ann.open(path), path, Map.of("advance", typed)).statusCode())
                    .as(typed)
                    .isEqualTo(422);
        }
        HttpResponse<String> done = ann.submit(ann.open(path), path, Map.of("advance", "40d"));
        assertThat(HubPages.words(done)).contains("The clock is moved");
        assertThat(Duration.between(
                        server.clock().instant(), server.ports().clocks().now(own)))
                .isEqualTo(Duration.ofDays(40));
    }

    @Test
    void exportIsTheFileOfTheSpaceAndHoldsNoSecret_L22() {
        HubPages ann = world.developer("ann");

        HttpResponse<String> file = ann.get("/test-data/spaces/" + spaceOf("ann") + "/export");
        assertThat(Http.header(file, "Content-Disposition")).contains("sandbank-" + spaceOf("ann") + ".json");
        assertThat(Http.json(file).path("format").asText()).isEqualTo("sandbank space");
        assertThat(file.body()).doesNotContain("ann@example.com").doesNotContain("sbk_");
    }

    @Test
    void pagesOfADeveloperAreValidHtml() {
        HubPages ann = world.developer("ann");
        String space = "/test-data/spaces/" + spaceOf("ann");

        for (String path : new String[] {"/test-data/us", space + "/reset", space + "/clock", "/guide/sg", "/"}) {
            assertThat(HtmlValidator.objectionsTo(ann.get(path).body()))
                    .as(path)
                    .isEmpty();
        }
    }

    /** Somebody who was added is listed like the others; nobody can read the password, because only its hash is kept. */
    @Test
    void addedCustomerIsListedWithoutAPassword() {
        AdminUseCases.over(server.stores(), server.ports(), Actor.OF_SERVER)
                .personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, Market.SG, "SandboxUser1", "Ada Tan", "adatan", "correct-horse"));

        String page = world.visitor().get("/test-data/sg").body();
        assertThat(page)
                .contains("Ada Tan", "value=\"adatan\"", "The password was told once")
                .doesNotContain("correct-horse")
                .doesNotContain("id=\"adatan-password\"");
    }

    @Test
    void sharedSpaceIsChangedByNobodyHere() {
        HubPages ann = world.developer("ann");

        assertThat(ann.get("/test-data/sg?space=default").body()).doesNotContain("/test-data/spaces/");
        for (String below : new String[] {"reset", "clock", "export"}) {
            assertThat(ann.get("/test-data/spaces/default/" + below).statusCode())
                    .isEqualTo(404);
        }
    }

    private SpaceId spaceOf(String userId) {
        return server.stores().developers().findByUserId(userId).orElseThrow().space();
    }

    private int audited() {
        return server.stores().auditLog().after(0, 1_000).size();
    }

    /** An application that a customer of Singapore let see everything. */
    private static final class TestClientsOf {

        private static final String SCOPES = "accounts_details_transactions cards payees internal_domestic_transfers";

        private final TestServer server;
        private final String bearer;
        private final ClientId id;

        TestClientsOf(TestServer server) {
            this.server = server;
            var app = server.clients().register();
            this.id = new ClientId(app.id());
            this.bearer = "Bearer "
                    + server.codeFlow()
                            .asking(SCOPES)
                            .tokens(app)
                            .get("access_token")
                            .asText();
        }

        HttpResponse<String> get(String path) {
            return server.http().get(path, "Authorization", bearer, "client_id", id.value(), "uuid", "1");
        }
    }
}
