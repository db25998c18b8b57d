package dev.sandbank.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Secrets in places where no filter looks for them are in no entry and on no page. */
class PlantedMarkersTest {

    private static final String JSON = "application/json";

    private final KeptWorld kept = new KeptWorld();

    @AutoClose
    private final HubWorld world = new HubWorld(kept.server());

    private final HubPages ann = world.developer("ann");
    private final Registered app = kept.server().clients().register();
    private final Registered strict = kept.server().clients().register(Profile.STRICT, 0);
    private final List<String> planted = new ArrayList<>();

    /** L46. */
    @Test
    void markersAreInNoEntryAndOnNoPage_L46() {
        for (Registered each : List.of(app, strict)) {
            world.server().stores().transactions().run(() -> {
                world.server().stores().ownedApplications().give(new ClientId(each.id()), world.idOf("ann"));
                return true;
            });
            plantInHeaders(each);
            plantInPathAndQuery(each);
            plantInForms(each);
            plantInBodies(each);
        }
        assertThat(planted).hasSizeGreaterThanOrEqualTo(60);

        List<CallEntry> entries = kept.entries();
        assertThat(entries).hasSizeGreaterThan(40);
        assertThat(entries.toString()).doesNotContain("PLANT");
        assertThat(entries).anyMatch(entry -> entry.made().route().startsWith("a path of "));
        for (CallEntry entry : entries) {
            HttpResponse<String> page = ann.open("/calls/" + entry.id());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("PLANT");
        }
        assertThat(ann.open("/calls").body()).doesNotContain("PLANT");
        assertThat(ann.open("/calls/live").body()).doesNotContain("PLANT");
        assertThat(ann.open("/calls/live/since?place=0-0-0").body())
                .contains("a path of ")
                .doesNotContain("PLANT");
        assertThat(world.mailsTo("ann@example.com").toString()).doesNotContain("PLANT");
    }

    private void plantInHeaders(Registered each) {
        accounts("client_id", each.id(), "Authorization", "Bearer " + marker());
        accounts("client_id", each.id(), "Authorization", "Basic " + marker());
        accounts("client_id", each.id(), "Authorization", marker());
        accounts("client_id", each.id(), "Authorisation", "Bearer " + marker());
        accounts("client_id", each.id(), "X-Api-Key", marker());
        accounts("client_id", each.id(), "Cookie", "session=" + marker());
        accounts("client_id", each.id(), "uuid", marker());
        accounts("client_id", marker(), "Authorization", "Bearer " + customer(each));
        accounts("client_id", each.id(), "Accept", marker(), "Authorization", "Bearer " + customer(each));
        accounts("client_id", each.id(), "countryCode", marker(), "Authorization", "Bearer " + customer(each));
        accounts("client_id", each.id(), "businessCode", marker(), "Authorization", "Bearer " + own(each));
    }

    private void plantInPathAndQuery(Registered each) {
        String bearer = "Bearer " + customer(each);
        get("/v1/" + marker() + "/link", "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts/" + marker(), "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts/" + marker() + "/transactions", "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts?access_token=" + marker(), "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts?code=" + marker(), "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts?" + marker() + "=1", "client_id", each.id(), "Authorization", bearer);
        get("/v1/accounts?x=%FF" + marker(), "client_id", each.id(), "Authorization", bearer);
        kept.server().http().method("PATCH", "/v1/accounts/" + marker(), "{}", "client_id", each.id());
        kept.server().tokens().post(each, "/authCode/oauth2/token/" + marker() + "/gcb", Map.of("code", marker()));
        kept.server().tokens().post(each, "/authCode/oauth2/token/sg/" + marker(), Map.of("code", marker()));
        kept.server().tokens().post(each, "/clientCredentials/oauth2/token/sg/gcb?client_secret=" + marker(), Map.of());
    }

    private void plantInForms(Registered each) {
        kept.server().tokens().clientCredentials(new Registered(each.id(), marker()));
        kept.server().tokens().clientCredentials(new Registered(marker(), each.secret()));
        kept.server().tokens().clientCredentials(each, "client_sceret", marker());
        kept.server().tokens().clientCredentials(each, "client_secret", marker());
        kept.server().tokens().clientCredentials(each, "client_id", marker());
        kept.server().tokens().clientCredentials(each, "scope", marker());
        kept.server().tokens().clientCredentials(each, marker(), "1");
        kept.server().tokens().post(each, "/clientCredentials/oauth2/token/sg/gcb", Map.of("grant_type", marker()));
        kept.server().tokens().redeem(each, marker());
        kept.server().tokens().refresh(each, marker());
        kept.server().tokens().revoke(each, marker());
    }

    private void plantInBodies(Registered each) {
        String bearer = "Bearer " + customer(each);
        for (String body : List.of(
                "{\"" + marker() + "\":1}",
                "{\"amount\":\"" + marker() + "\"}",
                "{\"a\":{\"" + marker() + "\":[1]}}",
                "{" + marker(),
                "[\"" + marker() + "\"]")) {
            kept.server()
                    .http()
                    .postBody(
                            "/v1/moneyMovement/internalDomesticTransfers/preprocess",
                            body,
                            JSON,
                            "client_id",
                            each.id(),
                            "Authorization",
                            bearer);
        }
        kept.server().http().postBody("/v1/accounts", "x", marker() + "/plain", "client_id", each.id());
    }

    private String marker() {
        String marker = "PLANT" + planted.size() + "x";
        planted.add(marker);
        return marker;
    }

    private String customer(Registered each) {
        return kept.server().codeFlow().tokens(each).path("access_token").asText();
    }

    private String own(Registered each) {
        return Http.json(kept.server().tokens().clientCredentials(each))
                .path("access_token")
                .asText();
    }

    private void accounts(String... headers) {
        get("/v1/accounts", headers);
    }

    private void get(String path, String... headers) {
        assertThat(kept.server().http().get(path, headers).statusCode()).isLessThan(500);
    }
}
