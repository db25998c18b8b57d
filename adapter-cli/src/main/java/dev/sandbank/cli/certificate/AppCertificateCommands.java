package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about the certificates that people register for their applications. */
@Command(
        name = "certificate",
        header = "Certificates of your own for an application of the sandbox: add, list and remove them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app certificate add ci ci.pem", "  sandbank app certificate list ci"})
public final class AppCertificateCommands extends GroupCommand {

    private AppCertificateCommands() {}

    /** Makes the group with all its commands. */
    public static CommandLine of(Session session) {
        return new Subcommands()
                .put("add", () -> new AppCertificateAddCommand(session))
                .put("list", () -> new CertificateListCommand(session))
                .put("remove", () -> new AppCertificateRemoveCommand(session))
                .below(new CommandLine(new AppCertificateCommands()), Subcommands.ALL);
    }
}
