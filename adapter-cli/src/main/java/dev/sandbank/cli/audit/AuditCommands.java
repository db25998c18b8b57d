package dev.sandbank.cli.audit;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the audit log. */
@Command(
        name = "audit",
        header = "The audit log: who changed what and when.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank audit list --target ci", "  sandbank audit export > audit.csv", "  sandbank audit verify"
        })
public final class AuditCommands extends GroupCommand {

    private AuditCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new AuditListCommand(session))
                .put("export", () -> new AuditExportCommand(session))
                .put("verify", () -> new AuditVerifyCommand(session))
                .below(new CommandLine(new AuditCommands()), next);
    }
}
