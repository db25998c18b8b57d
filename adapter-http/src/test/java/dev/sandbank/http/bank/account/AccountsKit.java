package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;

/** An application with a customer's consent to all accounts, in a market. */
final class AccountsKit {

    private final TestServer server;
    private final Registered app;
    private final String token;

    AccountsKit(TestServer server, String market, int customer) {
        this(server, market, customer, Profile.COMPATIBLE);
    }

    AccountsKit(TestServer server, String market, int customer, Profile profile) {
        this.server = server;
        this.app = server.clients().register(Profile.COMPATIBLE, 0);
        String code = new BankPages(server.http())
                .code(BankPages.request(app, market), "SandboxUser" + customer, "P@ssUser" + customer + "$");
        HttpResponse<String> tokens = server.http()
                .postForm(
                        "/authCode/oauth2/token/" + market + "/gcb",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI),
                        "Authorization",
                        app.basic());
        this.token = Http.json(tokens).get("access_token").asText();
        server.clients().change(app, client -> withProfile(client, profile));
    }

    /** GET below the API base as the application. */
    HttpResponse<String> get(String path) {
        return server.http()
                .get(path, "Authorization", "Bearer " + token, "client_id", app.id(), "uuid", "1", "Accept", "*/*");
    }

    /** The JSON of a GET that succeeds. */
    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response);
    }

    /** The id of the first account that version 1 lists under a wrapper key. */
    String accountId(String wrapper) {
        return json("/v1/accounts").findValue(wrapper).get("accountId").asText();
    }

    private static Client withProfile(Client client, Profile profile) {
        return new Client(
                client.id(),
                client.space(),
                client.name(),
                client.description(),
                client.icon(),
                client.redirectUris(),
                client.origins(),
                client.secrets(),
                client.grantKinds(),
                client.scopes(),
                profile,
                client.rateLimit(),
                client.suspended(),
                client.createdAt(),
                client.approval());
    }
}
