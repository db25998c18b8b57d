package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.hold.Corrected;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.cli.customer.line.AmountConverter;
import dev.sandbank.cli.line.Session;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "capture",
        header = "Capture a payment that is held.",
        description =
                "The payment is posted at once and keeps its reference. Less than was held frees the rest at once; up to 15 percent"
                        + " more may be captured, for tips.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer capture PWTFT261103J000001 --market sg --user SandboxUser1 --amount 20"})
final class CustomerCaptureCommand extends PaymentCommand {

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "In the currency of the account (default: all that is held).")
    private @Nullable BigDecimal amount;

    CustomerCaptureCommand(Session session) {
        super(session);
    }

    @Override
    Corrected act(HoldUseCases holds, CustomerEntry payment) {
        return holds.capturePayment().capture(payment, amount);
    }
}
