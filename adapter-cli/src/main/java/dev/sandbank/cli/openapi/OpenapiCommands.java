package dev.sandbank.cli.openapi;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the OpenAPI documents. */
@Command(
        name = "openapi",
        header = "The OpenAPI documents: export them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank openapi export ./openapi")
public final class OpenapiCommands extends GroupCommand {

    private OpenapiCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("export", () -> new OpenapiExportCommand(session))
                .below(new CommandLine(new OpenapiCommands()), next);
    }
}
