package dev.sandbank.bootstrap.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.node.Soon;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.HubPages;
import java.net.http.HttpResponse;
import java.util.Map;

/** The owner of a hub, whose pages come from one server while what is sent goes to another one. */
final class HubCrossing {

    private static final String USER_ID = "owner1";
    private static final String PASSWORD = "correct horse battery";

    private final Http from;
    private final Http to;

    HubCrossing(Http from, Http to) {
        this.from = from;
        this.to = to;
    }

    /** Makes the first account by the link that the server has printed. */
    static void makeOwner(Http server, String link) {
        HubPages owner = new HubPages(server);
        HttpResponse<String> made = owner.submit(
                owner.open(link),
                "/owner",
                Map.of("name", "Olu Owner", "email", "owner@example.com", "userId", USER_ID, "password", PASSWORD));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    /** Logs in, makes an application, gives it another secret, and logs out. */
    void manageAnApplication() {
        HubPages here = logIn();
        HubPages there = here.at(to);
        Registered app = HubPages.shownApplication(
                there.submit(here.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "own")));
        assertThat(token(from, app)).isEqualTo(200);

        String page = "/apps/" + app.id();
        Registered renewed =
                HubPages.shownApplication(here.submit(there.open(page), page + "/rotate", Map.of("overlap", "0")));
        assertThat(token(from, renewed)).isEqualTo(200);
        Soon.is(200, () -> token(to, renewed));
        Soon.is(401, () -> token(to, app));

        there.submit(there.open("/apps"), "/logout", Map.of());
        Soon.is(303, () -> here.get("/apps").statusCode());
    }

    private HubPages logIn() {
        HubPages here = new HubPages(from);
        HttpResponse<String> sent =
                here.send(here.open("/login"), "/login", Map.of("userId", USER_ID, "password", PASSWORD));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return here;
    }

    private static int token(Http server, Registered app) {
        return new BankClient(server, app).twoLeggedToken().statusCode();
    }
}
