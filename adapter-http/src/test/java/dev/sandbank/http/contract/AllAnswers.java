package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that asks the server for everything in some markets and writes the answers to the file that its one argument
 * names. It is run in processes of other locales.
 */
final class AllAnswers {

    private static final List<Market> MARKETS = List.of(Market.AU, Market.TH, Market.US);

    private final StringBuilder written = new StringBuilder();
    private final TestServer server;
    private final Registered app;

    private AllAnswers(TestServer server) {
        this.server = server;
        this.app = server.clients().register(Profile.COMPATIBLE, 0);
    }

    public static void main(String[] arguments) throws IOException {
        try (TestServer server = new TestServer()) {
            AllAnswers answers = new AllAnswers(server);
            MARKETS.forEach(answers::ask);
            answers.askForPages();
            Files.writeString(Path.of(arguments[0]), answers.written);
        }
    }

    private void ask(Market market) {
        MarketCaller caller = new MarketCaller(server, app, market);
        Examples examples = caller.examples();
        Published.takingBearers(market)
                .forEach(operation -> write(market + " " + operation.id(), caller.call(operation, examples)));
        String bearer = caller.bearer(GrantKind.AUTHORIZATION_CODE);
        for (String account : caller.accountIds()) {
            for (String path : List.of("/v1/accounts/" + account, "/v1/accounts/" + account + "/transactions")) {
                write(market + " " + path, server.http().get(path, "Authorization", bearer));
            }
        }
    }

    private void askForPages() {
        for (String path : List.of("/", "/errors", "/openapi/index.json", "/openapi/accounts/th.json")) {
            write(path, server.http().getAtRoot(path));
        }
    }

    private void write(String name, HttpResponse<String> response) {
        written.append(name)
                .append(' ')
                .append(response.statusCode())
                .append(' ')
                .append(response.body())
                .append('\n');
    }
}
