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
        name = "refund",
        header = "Give back what a card paid.",
        description =
                "The money goes to the account behind the card, whatever became of the card. A payment that is not posted yet is"
                        + " voided instead.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer refund PWTFT261103J000001 --market sg --user SandboxUser1 --amount 5"})
final class CustomerRefundCommand implements Callable<Integer> {

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
            description = "In the currency of the account (default: all that is left of the payment).")
    private @Nullable BigDecimal amount;

    CustomerRefundCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CorrectedJson done = CorrectedJson.of(session.atDesk(
                common, desk -> desk.useCases().holds().refundPayment().refund(whose.entry(reference), amount)));
        return common.writeDone(done, done::write);
    }
}
