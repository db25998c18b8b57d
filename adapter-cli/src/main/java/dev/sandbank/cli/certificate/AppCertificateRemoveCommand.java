package dev.sandbank.cli.certificate;

import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "remove",
        header = "Remove a certificate that was registered; tokens bound to it open nothing any more.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank app certificate remove ci THUMBPRINT")
final class AppCertificateRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final ThumbprintParameter certificate = new ThumbprintParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AppCertificateRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String removed = session.atDesk(
                common,
                desk -> desk.useCases()
                        .certificates()
                        .remove()
                        .remove(client.id(), certificate.thumbprint())
                        .thumbprint()
                        .value());
        return common.writeDone(new RemovedJson(removed), text -> text.line("The certificate is removed."));
    }

    record RemovedJson(String removed) {}
}
