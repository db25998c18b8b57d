package dev.sandbank.cli.node;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about servers. */
@Command(
        name = "node",
        header = "The servers that run on the stored data.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank node list")
public final class NodeCommands extends GroupCommand {

    private NodeCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new NodeListCommand(session))
                .below(new CommandLine(new NodeCommands()), next);
    }
}
