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
        name = "refund",
        header = "Give back what a card paid.",
        description =
                "The money goes to the account behind the card, whatever became of the card. A payment that is not posted yet is"
                        + " voided instead.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer refund PWTFT261103J000001 --market sg --user SandboxUser1 --amount 5"})
final class CustomerRefundCommand extends PaymentCommand {

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "In the currency of the account (default: all that is left of the payment).")
    private @Nullable BigDecimal amount;

    CustomerRefundCommand(Session session) {
        super(session);
    }

    @Override
    Corrected act(HoldUseCases holds, CustomerEntry payment) {
        return holds.refundPayment().refund(payment, amount);
    }
}
