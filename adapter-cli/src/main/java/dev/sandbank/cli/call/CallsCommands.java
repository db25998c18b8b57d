package dev.sandbank.cli.call;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about calls. */
@Command(
        name = "calls",
        header = "The call log: what applications called, and why calls were refused.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank calls list --app ci --status 4xx", "  sandbank calls show AaGhR84A00ZV9wRNHkNwH7CX"})
public final class CallsCommands extends GroupCommand {

    private CallsCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new CallsListCommand(session))
                .put("show", () -> new CallsShowCommand(session))
                .below(new CommandLine(new CallsCommands()), next);
    }
}
