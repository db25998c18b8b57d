package dev.sandbank.cli.db;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the stored data. */
@Command(
        name = "db",
        header = "The stored data: check it, copy it, restore a copy.",
        synopsisSubcommandLabel = "COMMAND")
public final class DbCommands extends GroupCommand {

    private DbCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new DbCommands())
                .addSubcommand(new DbCheckCommand(session))
                .addSubcommand(new DbBackupCommand(session))
                .addSubcommand(new DbRestoreCommand(session));
    }
}
