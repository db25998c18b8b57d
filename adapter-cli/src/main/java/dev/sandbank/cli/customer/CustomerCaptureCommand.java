package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "capture",
        header = "Capture a payment that is held.",
        description =
                "The payment is posted at once and keeps its reference. Less than was held frees the rest at once; up to 15 percent"
                        + " more may be captured, for tips.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer capture PWTFT261103J000001 --market sg --user SandboxUser1 --amount 20"})
final class CustomerCaptureCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Parameters(paramLabel = "REFERENCE", description = "The transactionReferenceId of the payment.")
    private String reference = "";

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "In the currency of the account (default: all that is held).")
    private @Nullable BigDecimal amount;

    CustomerCaptureCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CorrectedJson done = CorrectedJson.of(session.atDesk(
                common, desk -> desk.useCases().holds().capturePayment().capture(whose.entry(reference), amount)));
        return common.writeDone(done, done::write);
    }
}
