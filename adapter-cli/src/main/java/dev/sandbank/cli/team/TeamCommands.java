package dev.sandbank.cli.team;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about teams. */
@Command(
        name = "team",
        header = "Teams of developers: list them, and show who belongs to one and what is shared with it.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank team list --search payments", "  sandbank team show 4Fq0vX2bTz9LmKpA"})
public final class TeamCommands extends GroupCommand {

    private TeamCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new TeamListCommand(session))
                .put("show", () -> new TeamShowCommand(session))
                .below(new CommandLine(new TeamCommands()), next);
    }
}
