package dev.sandbank.cli.token;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about tokens. */
@Command(
        name = "token",
        header = "Live access tokens: list and revoke them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank token list --app ci", "  sandbank token revoke --app ci"})
public final class TokenCommands extends GroupCommand {

    private TokenCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new TokenListCommand(session))
                .put("revoke", () -> new TokenRevokeCommand(session))
                .below(new CommandLine(new TokenCommands()), next);
    }
}
