package dev.sandbank.cli.hub.admin;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about administrators of the hub. */
@Command(
        name = "admin",
        header = "Administrators of the hub: make somebody one.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank admin create ann@example.com")
public final class AdminCommands extends GroupCommand {

    private AdminCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("create", () -> new AdminCreateCommand(session))
                .below(new CommandLine(new AdminCommands()), next);
    }
}
