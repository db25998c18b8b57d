package dev.sandbank.cli.space;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about spaces. */
@Command(
        name = "space",
        header = "Spaces, isolated worlds with data and a clock of their own: create, steer, reset, delete them.",
        synopsisSubcommandLabel = "COMMAND")
public final class SpaceCommands extends GroupCommand {

    private SpaceCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new SpaceCommands())
                .addSubcommand(new SpaceCreateCommand(session))
                .addSubcommand(new SpaceListCommand(session))
                .addSubcommand(new SpaceShowCommand(session))
                .addSubcommand(new SpaceClockCommand(session))
                .addSubcommand(new SpaceResetCommand(session))
                .addSubcommand(new SpaceDeleteCommand(session));
    }
}
