package dev.sandbank.cli.token;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.TokenId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "revoke",
        header = "End one token by its id, or everything an application holds.",
        description = "A running server follows within a second. A refresh token ends with its whole family.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank token revoke 01jm2y6rkyk8j0d3mt4a5q7x9z", "  sandbank token revoke --app ci"})
final class TokenRevokeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "TOKEN_ID",
            converter = TokenIdConverter.class,
            description = "As `sandbank token list` shows it; a whole token is read as well.")
    private @Nullable TokenId token;

    @Option(
            names = "--app",
            paramLabel = "CLIENT_ID",
            converter = ClientIdParameter.Converter.class,
            description = "End every token and grant of this application.")
    private @Nullable ClientId client;

    TokenRevokeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if ((token == null) == (client == null)) {
            throw Failure.usage("give either a token id or --app CLIENT_ID");
        }
        int revoked = session.atDesk(common, this::revoke);
        return common.writeDone(new RevokedJson(revoked), text -> text.line(inWords(revoked)));
    }

    private int revoke(Desk desk) {
        if (client != null) {
            return desk.useCases().revokeTokensOfClient().revoke(client);
        }
        return desk.useCases().revokeTokenById().revoke(Objects.requireNonNull(token)) ? 1 : 0;
    }

    private static String inWords(int revoked) {
        return switch (revoked) {
            case 0 -> "Nothing was revoked: it had ended before.";
            case 1 -> "1 token or grant is revoked.";
            default -> revoked + " tokens and grants are revoked.";
        };
    }

    record RevokedJson(int revoked) {}
}
