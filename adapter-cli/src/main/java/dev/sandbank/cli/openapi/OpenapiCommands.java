package dev.sandbank.cli.openapi;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the OpenAPI documents. */
@Command(name = "openapi", header = "The OpenAPI documents: export them.", synopsisSubcommandLabel = "COMMAND")
public final class OpenapiCommands extends GroupCommand {

    private OpenapiCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new OpenapiCommands()).addSubcommand(new OpenapiExportCommand(session));
    }
}
