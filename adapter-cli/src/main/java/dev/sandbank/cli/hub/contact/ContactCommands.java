package dev.sandbank.cli.hub.contact;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about contact threads. */
@Command(
        name = "contact",
        header = "What developers ask the people who run the hub: list, show, answer, close.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank contact list", "  sandbank contact answer k3J9sQ2mV7xP0aZd --text \"It is 60 a minute.\""
        })
public final class ContactCommands extends GroupCommand {

    private ContactCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new ContactListCommand(session))
                .put("show", () -> new ContactShowCommand(session))
                .put("answer", () -> new ContactAnswerCommand(session))
                .put("close", () -> new ContactCloseCommand(session))
                .below(new CommandLine(new ContactCommands()), next);
    }
}
