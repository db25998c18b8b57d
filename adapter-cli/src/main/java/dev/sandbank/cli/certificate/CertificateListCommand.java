package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List the certificates of an application, the last added one first.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank cert list ci", "  sandbank app certificate list ci --json"})
final class CertificateListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CertificateListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<CertificateJson> certificates = session.atDesk(
                common,
                desk -> desk.useCases().certificates().list().list(client.id()).stream()
                        .map(listed -> CertificateJson.of(listed.certificate(), listed.state()))
                        .toList());
        return common.write(certificates, text -> write(certificates, text));
    }

    private static void write(List<CertificateJson> certificates, TextOutput text) {
        text.list(
                "No certificate.",
                List.of("THUMBPRINT", "ORIGIN", "STATE", "UNTIL", "SERIAL"),
                certificates.stream()
                        .map(one -> List.of(one.thumbprint(), one.origin(), one.state(), one.until(), one.serial()))
                        .toList());
    }
}
