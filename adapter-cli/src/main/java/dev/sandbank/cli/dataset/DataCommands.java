package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about data sets. */
@Command(
        name = "data",
        header = "Data sets: JSON files that define customers, accounts and history of your own.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank data validate shop.json",
            "  sandbank data import shop.json",
            "  sandbank data use 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f --space nightly"
        })
public final class DataCommands extends GroupCommand {

    private DataCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("validate", DataValidateCommand::new)
                .put("import", () -> new DataImportCommand(session))
                .put("export", () -> new DataExportCommand(session))
                .put("list", () -> new DataListCommand(session))
                .put("use", () -> new DataUseCommand(session))
                .put("publish", () -> new DataPublishCommand(session))
                .put("unpublish", () -> new DataUnpublishCommand(session))
                .put("delete", () -> new DataDeleteCommand(session))
                .below(new CommandLine(new DataCommands()), next);
    }
}
