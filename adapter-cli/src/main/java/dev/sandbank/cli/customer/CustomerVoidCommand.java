package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "void",
        header = "Free what is held for a payment.",
        description = "The line of the payment goes, and nothing moves.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer void PWTFT261103J000001 --market sg --user SandboxUser1"})
final class CustomerVoidCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Parameters(paramLabel = "REFERENCE", description = "The transactionReferenceId of the payment.")
    private String reference = "";

    CustomerVoidCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CorrectedJson done = CorrectedJson.of(session.atDesk(
                common, desk -> desk.useCases().holds().voidPayment().cancel(whose.entry(reference))));
        return common.writeDone(done, done::write);
    }
}
