package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reverse",
        header = "Book the mirror of an entry, on both sides.",
        description = "The entry stays, and the mirrored one names it. Every entry can be reversed once.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer reverse HBKFT261103J000001 --market sg --user SandboxUser1 --force"})
final class CustomerReverseCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Parameters(paramLabel = "REFERENCE", description = "The transactionReferenceId of the payment.")
    private String reference = "";

    @Option(
            names = "--force",
            description = "Also where less than nothing is left; the account then pays nothing more.")
    private boolean force;

    CustomerReverseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CorrectedJson done = CorrectedJson.of(session.atDesk(
                common, desk -> desk.useCases().holds().reverseEntry().reverse(whose.entry(reference), force)));
        return common.writeDone(done, done::write);
    }
}
