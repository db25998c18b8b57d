package dev.sandbank.cli.token;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about tokens. */
@Command(name = "token", header = "Live access tokens: list and revoke them.", synopsisSubcommandLabel = "COMMAND")
public final class TokenCommands extends GroupCommand {

    private TokenCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new TokenCommands())
                .addSubcommand(new TokenListCommand(session))
                .addSubcommand(new TokenRevokeCommand(session));
    }
}
