package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.RevocationReason;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "revoke",
        header = "Revoke a certificate; a running server refuses it within a second.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank cert revoke 3f1d... THUMBPRINT --reason key_compromise")
final class CertRevokeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final ThumbprintParameter certificate = new ThumbprintParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            description = "One of: ${COMPLETION-CANDIDATES}; unspecified if not given.")
    private RevocationReason reason = RevocationReason.UNSPECIFIED;

    CertRevokeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CertificateJson revoked = session.atDesk(
                common,
                desk -> CertificateJson.of(
                        desk.useCases().certificates().revoke().revoke(client.id(), certificate.thumbprint(), reason),
                        CertificateState.REVOKED));
        return common.writeDone(revoked, text -> text.line("Certificate " + revoked.serial() + " is revoked."));
    }
}
