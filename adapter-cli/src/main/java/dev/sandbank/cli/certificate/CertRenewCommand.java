package dev.sandbank.cli.certificate;

import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.cli.certificate.IssueOptions.Issued;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.DurationConverter;
import dev.sandbank.cli.line.Session;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "renew",
        header = "Issue a certificate in place of another one; both are accepted for a while.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank cert renew 3f1d... THUMBPRINT --request shop.csr --out shop.pem",
            "  sandbank cert renew 3f1d... THUMBPRINT --pkcs12 shop.p12 --overlap 0"
        })
final class CertRenewCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final ThumbprintParameter old = new ThumbprintParameter();

    @Mixin
    private final IssueOptions options = new IssueOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--overlap",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long the old certificate is still accepted: 0 to 30d (7d if not given).")
    private Duration overlap = Duration.ofDays(7);

    CertRenewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Renewal renewal = new Renewal(old.thumbprint(), overlap);
        Issued issued =
                session.atDesk(common, desk -> options.issue(desk.useCases().certificates(), client.id(), renewal));
        return common.writeDone(issued, text -> IssuedText.write(issued, text));
    }
}
