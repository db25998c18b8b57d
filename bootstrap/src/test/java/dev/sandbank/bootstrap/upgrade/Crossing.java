package dev.sandbank.bootstrap.upgrade;

import static dev.sandbank.bootstrap.load.BankClient.require200;
import static dev.sandbank.bootstrap.load.BankClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.bootstrap.node.Soon;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.Map;

/** What an application begins at one server and goes on with at another one, which answers as the first one would. */
final class Crossing {

    private final Registered app;
    private final Http from;
    private final Http to;
    private final BankClient here;
    private final BankClient there;
    private final String link;

    /** @param link the code of a card whose points two-legged tokens may read */
    Crossing(Http from, Http to, Registered app, String link) {
        this.app = app;
        this.from = from;
        this.to = to;
        this.here = new BankClient(from, app);
        this.there = new BankClient(to, app);
        this.link = link;
    }

    /** A token is good at once, and its end is known within a second. */
    void issueAndRevoke() {
        String token = text(require200(here.twoLeggedToken()), "access_token");
        assertThat(there.balance(token, link).statusCode()).isEqualTo(200);
        assertThat(here.balance(token, link).statusCode()).isEqualTo(200);

        Map<String, String> end = Map.of("token", token);
        require200(to.postForm("/authCode/oauth2/revoke", end, "Authorization", app.basic()));
        assertThat(there.balance(token, link).statusCode()).isEqualTo(401);
        Soon.is(401, () -> here.balance(token, link).statusCode());
    }

    /** A code is good once; used again, it ends what it has brought. */
    void redeemTwice() {
        String code = consent();
        String token = text(require200(there.redeemCode(code)), "access_token");
        assertThat(here.accounts(token).statusCode()).isEqualTo(200);

        assertThat(here.redeemCode(code).statusCode()).isEqualTo(400);
        Soon.is(401, () -> there.accounts(token).statusCode());
    }

    /** The customer's browser gets each page from one server and sends its form to the other one. */
    private String consent() {
        BankPages shown = new BankPages(from);
        BankPages sent = new BankPages(to);
        HttpResponse<String> logIn = shown.authorize(BankPages.request(app, "HK"));
        sent.useCookie(shown.cookie());
        HttpResponse<String> loggedIn = sent.logIn(logIn, "SandboxUser1", "P@ssUser1$");
        assertThat(loggedIn.statusCode()).as(loggedIn.body()).isEqualTo(303);
        shown.useCookie(sent.cookie());
        HttpResponse<String> consent = shown.get(Http.header(loggedIn, "Location"));
        sent.useCookie(shown.cookie());
        HttpResponse<String> decided = sent.decide(consent, "authorize");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(303);
        return BankPages.parameter(Http.header(decided, "Location"), "code");
    }

    /** A refresh token has one successor, whoever is asked; returns the newest tokens. */
    HttpResponse<String> refresh() {
        String refresh = text(require200(here.redeemCode(here.consent())), "refresh_token");
        HttpResponse<String> next = require200(there.refresh(refresh));
        assertThat(text(require200(here.refresh(refresh)), "refresh_token")).isEqualTo(text(next, "refresh_token"));

        HttpResponse<String> newest = require200(here.refresh(text(next, "refresh_token")));
        String token = text(newest, "access_token");
        assertThat(Http.json(require200(there.accounts(token)))).isEqualTo(Http.json(require200(here.accounts(token))));
        return newest;
    }

    /** A transfer is prepared, booked once, repeated by its key, and seen. */
    void transfer(TransferClient mover) {
        TransferClient first = mover.at(from);
        TransferClient second = mover.at(to);
        String flow = text(require200(first.prepare()), "controlFlowId");
        String reference = text(require200(second.execute(flow)), "transactionReferenceId");

        assertThat(text(require200(first.execute(flow)), "transactionReferenceId"))
                .isEqualTo(reference);
    }
}
