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
import java.util.regex.Pattern;

/**
 * A program that asks the server for everything in some markets and writes the answers to the file that its one argument
 * names. It runs in processes of other locales. Its first line is a number as the locale of the process writes it.
 */
final class AllAnswers {

    private static final Pattern MADE_BY_CALLS = Pattern.compile(
            "(\"(controlFlowId|rewardLinkCode|modulus|exponent|bizToken|ciphertext|authTag)\":)\"[^\"]+\"");
    private static final List<Market> MARKETS = List.of(Market.AU, Market.TH, Market.US);

    private final StringBuilder written = new StringBuilder(String.format("%,d\n", 1234));
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
                .append(repeatable(response))
                .append('\n');
    }

    /** The body without the port of the server, its keys, and the ids that calls made. */
    private static String repeatable(HttpResponse<String> response) {
        String port = Integer.toString(response.uri().getPort());
        return MADE_BY_CALLS
                .matcher(response.body().replaceAll("127\\.0\\.0\\.1(:|%3A)" + port, "server"))
                .replaceAll("$1");
    }
}
