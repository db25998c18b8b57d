package dev.sandbank.cli.certificate;

import dev.sandbank.cli.certificate.IssueOptions.Issued;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "issue",
        header = "Issue a certificate to an application of production.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank cert issue 3f1d... --request shop.csr --out shop.pem",
            "  sandbank cert issue 3f1d... --pkcs12 shop.p12"
        })
final class CertIssueCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final IssueOptions options = new IssueOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CertIssueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Issued issued =
                session.atDesk(common, desk -> options.issue(desk.useCases().certificates(), client.id(), null));
        return common.writeDone(issued, text -> IssuedText.write(issued, text));
    }
}
