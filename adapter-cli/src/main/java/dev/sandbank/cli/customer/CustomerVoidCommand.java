package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.hold.Corrected;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine.Command;

@Command(
        name = "void",
        header = "Free what is held for a payment.",
        description = "The line of the payment goes, and nothing moves.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer void PWTFT261103J000001 --market sg --user SandboxUser1"})
final class CustomerVoidCommand extends PaymentCommand {

    CustomerVoidCommand(Session session) {
        super(session);
    }

    @Override
    Corrected act(HoldUseCases holds, CustomerEntry payment) {
        return holds.voidPayment().cancel(payment);
    }
}
