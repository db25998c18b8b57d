package dev.sandbank.cli.bank;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about prospects. */
@Command(
        name = "prospect",
        header = "People who told the bank, through an application, that a product interests them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank prospect list --space nightly")
public final class ProspectCommands extends GroupCommand {

    private ProspectCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new ProspectListCommand(session))
                .below(new CommandLine(new ProspectCommands()), next);
    }
}
