package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.hold.Corrected;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.cli.line.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "reverse",
        header = "Book the mirror of an entry, on both sides.",
        description = "The entry stays, and the mirrored one names it. Every entry can be reversed once.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer reverse HBKFT261103J000001 --market sg --user SandboxUser1 --force"})
final class CustomerReverseCommand extends PaymentCommand {

    @Option(
            names = "--force",
            description = "Also where less than nothing is left; the account then pays nothing more.")
    private boolean force;

    CustomerReverseCommand(Session session) {
        super(session);
    }

    @Override
    Corrected act(HoldUseCases holds, CustomerEntry payment) {
        return holds.reverseEntry().reverse(payment, force);
    }
}
