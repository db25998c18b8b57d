package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.customer.persona.AddPersona;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reset removes added customers but not the tokens that they gave; calls with these find nobody. */
class RemovedCustomerTest {

    @AutoClose
    private final TestServer server = new TestServer();

    private final Registered app = server.clients().register(Profile.COMPATIBLE, 0);

    @ParameterizedTest
    @EnumSource(names = {"SG", "IN", "US", "HK"})
    void callsForThemAreNoFaultsOfTheServer(Market market) {
        AdminUseCases admin = AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR);
        AddPersona.Added ada = admin.personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, market, "SandboxUser1", "Ada Tan", "ada", null));
        MarketCaller caller = new MarketCaller(server, app, market);
        Examples examples = caller.examples();
        String hers = "Bearer " + token(caller, ada.password());
        assertThat(profile(hers)).isEqualTo(200);

        admin.spaces().resetSpace().reset(SpaceId.DEFAULT, false);

        assertThat(profile(hers)).isEqualTo(404);
        Map<String, String> faults = new TreeMap<>();
        Published.takingBearers(market)
                .filter(operation -> operation.takes(GrantKind.AUTHORIZATION_CODE))
                .forEach(operation -> {
                    HttpResponse<String> answer = caller.send(operation, examples, hers);
                    if (answer.statusCode() >= 500) {
                        faults.put(operation.id(), answer.statusCode() + " " + answer.body());
                    }
                });
        assertThat(faults).isEmpty();
    }

    private int profile(String bearer) {
        return server.http()
                .get("/v1/customers/profiles", "Authorization", bearer)
                .statusCode();
    }

    private String token(MarketCaller caller, String password) {
        Map<String, String> request = BankPages.request(app, caller.market().name());
        String code = new BankPages(server.http()).code(request, "ada", password);
        return Http.json(caller.form(
                        "authorizationCodeToken",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI)))
                .path("access_token")
                .asText();
    }
}
