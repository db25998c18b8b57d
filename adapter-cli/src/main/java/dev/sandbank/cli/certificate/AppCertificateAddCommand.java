package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.certificate.CertificateState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        header = "Register a certificate of your own, also a self-signed one, for the sandbox.",
        description = "Tokens that are got with it on the port for certificates are bound to it (RFC 8705).",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank app certificate add ci ci.pem")
final class AppCertificateAddCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Parameters(index = "1", paramLabel = "FILE", description = "The certificate, in PEM or DER; never its key.")
    private Path file = Path.of("certificate.pem");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AppCertificateAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        byte[] content = CertificateFiles.read(file);
        CertificateJson added = session.atDesk(
                common,
                desk -> CertificateJson.of(
                        desk.useCases().certificates().register().register(client.id(), content),
                        CertificateState.VALID));
        return common.writeDone(added, text -> {
            text.title("Certificate registered until " + added.until() + ".");
            text.line("Thumbprint: " + added.thumbprint());
        });
    }
}
