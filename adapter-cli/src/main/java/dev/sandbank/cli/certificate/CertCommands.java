package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about certificates. */
@Command(
        name = "cert",
        header = "Certificates: what the server shows, and how to trust it.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank cert ca > sandbank-ca.pem", "  sandbank cert trust java", "  sandbank cert show"})
public final class CertCommands extends GroupCommand {

    private CertCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("ca", () -> new CertCaCommand(session))
                .put("trust", () -> new CertTrustCommand(session))
                .put("show", () -> new CertShowCommand(session))
                .below(new CommandLine(new CertCommands()), next);
    }
}
