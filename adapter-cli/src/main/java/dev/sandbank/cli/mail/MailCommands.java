package dev.sandbank.cli.mail;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about mails. */
@Command(
        name = "mail",
        header = "Mails that this Sandbank wrote: list and read them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank mail list --to ann@example.com", "  sandbank mail show 4f7sKq2mX9bT0cLwZrYh31"})
public final class MailCommands extends GroupCommand {

    private MailCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new MailListCommand(session))
                .put("show", () -> new MailShowCommand(session))
                .below(new CommandLine(new MailCommands()), next);
    }
}
