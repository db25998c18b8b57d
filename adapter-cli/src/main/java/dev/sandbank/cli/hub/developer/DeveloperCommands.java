package dev.sandbank.cli.hub.developer;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about developers and about people who ask for an account. */
@Command(
        name = "developer",
        header = "Developers: review who asks for an account, invite, suspend and delete.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank developer list --state under-review", "  sandbank developer approve ann@example.com"})
public final class DeveloperCommands extends GroupCommand {

    private DeveloperCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new DeveloperListCommand(session))
                .put("show", () -> new DeveloperShowCommand(session))
                .put("approve", () -> new DeveloperApproveCommand(session))
                .put("decline", () -> new DeveloperDeclineCommand(session))
                .put("invite", () -> new DeveloperInviteCommand(session))
                .put("resend", () -> new DeveloperResendCommand(session))
                .put("suspend", () -> new DeveloperSuspendCommand(session))
                .put("resume", () -> new DeveloperResumeCommand(session))
                .put("delete", () -> new DeveloperDeleteCommand(session))
                .put("reset-factor", () -> new DeveloperResetFactorCommand(session))
                .below(new CommandLine(new DeveloperCommands()), next);
    }
}
