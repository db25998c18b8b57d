package dev.sandbank.cli.certificate;

import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "crl",
        header = "Write the list of revoked certificates, in DER, to a new file.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank cert crl clients.crl")
final class CertCrlCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("clients.crl");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CertCrlCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CertificateFiles.requireNew(file);
        RevocationList list = session.atDesk(
                common, desk -> desk.useCases().certificates().serveList().serve());
        CertificateFiles.write(file, list.der());
        ListJson json = new ListJson(
                list.number(), list.madeAt().toString(), list.nextAt().toString());
        return common.writeDone(
                json, text -> text.line("List " + json.number() + " is written; use it until " + json.nextAt() + "."));
    }

    record ListJson(long number, String madeAt, String nextAt) {}
}
