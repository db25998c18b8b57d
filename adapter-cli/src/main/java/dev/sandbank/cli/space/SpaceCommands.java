package dev.sandbank.cli.space;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about spaces. */
@Command(
        name = "space",
        header = "Spaces, isolated worlds with data and a clock of their own: create, steer, copy, reset, delete them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank space create nightly --seed winter", "  sandbank space clock nightly --advance 3d"})
public final class SpaceCommands extends GroupCommand {

    private SpaceCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("create", () -> new SpaceCreateCommand(session))
                .put("list", () -> new SpaceListCommand(session))
                .put("show", () -> new SpaceShowCommand(session))
                .put("clock", () -> new SpaceClockCommand(session))
                .put("export", () -> new SpaceExportCommand(session))
                .put("import", () -> new SpaceImportCommand(session))
                .put("copy", () -> new SpaceCopyCommand(session))
                .put("reset", () -> new SpaceResetCommand(session))
                .put("delete", () -> new SpaceDeleteCommand(session))
                .below(new CommandLine(new SpaceCommands()), next);
    }
}
