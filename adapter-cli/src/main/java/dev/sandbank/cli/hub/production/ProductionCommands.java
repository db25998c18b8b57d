package dev.sandbank.cli.hub.production;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about requests for production. */
@Command(
        name = "production",
        header = "Requests for production: list, show and decide them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank production list", "  sandbank production decide k3J9sQ2mV7xP0aZd --approve"})
public final class ProductionCommands extends GroupCommand {

    private ProductionCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new ProductionListCommand(session))
                .put("show", () -> new ProductionShowCommand(session))
                .put("decide", () -> new ProductionDecideCommand(session))
                .below(new CommandLine(new ProductionCommands()), next);
    }
}
