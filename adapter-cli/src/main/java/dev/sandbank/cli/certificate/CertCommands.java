package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about certificates. */
@Command(
        name = "cert",
        header = "Certificates: what the server shows, how to trust it, and those of applications in production.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank cert ca > sandbank-ca.pem", "  sandbank cert show", "  sandbank cert list ci"})
public final class CertCommands extends GroupCommand {

    private CertCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("ca", () -> new CertCaCommand(session))
                .put("trust", () -> new CertTrustCommand(session))
                .put("show", () -> new CertShowCommand(session))
                .put("list", () -> new CertificateListCommand(session))
                .put("issue", () -> new CertIssueCommand(session))
                .put("renew", () -> new CertRenewCommand(session))
                .put("revoke", () -> new CertRevokeCommand(session))
                .put("crl", () -> new CertCrlCommand(session))
                .below(new CommandLine(new CertCommands()), next);
    }
}
