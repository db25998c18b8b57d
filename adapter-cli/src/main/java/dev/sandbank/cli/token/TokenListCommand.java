package dev.sandbank.cli.token;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List live access tokens, newest first, at most 1000 of an application.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank token list", "  sandbank token list --app ci --json"})
final class TokenListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--app",
            paramLabel = "CLIENT_ID",
            converter = ClientIdParameter.Converter.class,
            description = "Only those of this application.")
    private @Nullable ClientId client;

    TokenListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<TokenJson> tokens = session.atDesk(common, this::tokens);
        return common.write(tokens, text -> write(tokens, text));
    }

    private List<TokenJson> tokens(Desk desk) {
        Stream<ClientId> ids =
                client == null ? desk.useCases().listClients().list().stream().map(Client::id) : Stream.of(client);
        return ids.flatMap(id -> desk.useCases().listTokens().list(id).stream())
                .map(TokenJson::of)
                .toList();
    }

    private static void write(List<TokenJson> tokens, TextOutput text) {
        text.list(
                "No live access token.",
                List.of("TOKEN ID", "CLIENT ID", "MARKET", "CUSTOMER", "EXPIRES", "SCOPES"),
                tokens.stream()
                        .map(token -> List.of(
                                token.tokenId(),
                                token.clientId(),
                                token.market() + "/" + token.businessCode(),
                                token.customer() == null ? "-" : token.customer(),
                                token.expiresAt(),
                                String.join(" ", token.scopes())))
                        .toList());
    }
}
