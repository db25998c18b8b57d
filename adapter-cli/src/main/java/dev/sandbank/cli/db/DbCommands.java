package dev.sandbank.cli.db;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the stored data. */
@Command(
        name = "db",
        header = "The stored data: check it, back it up, restore it, move it.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank db check", "  sandbank db backup monday.db"})
public final class DbCommands extends GroupCommand {

    private DbCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("check", () -> new DbCheckCommand(session))
                .put("backup", () -> new DbBackupCommand(session))
                .put("restore", () -> new DbRestoreCommand(session))
                .put("copy", () -> new DbCopyCommand(session))
                .below(new CommandLine(new DbCommands()), next);
    }
}
