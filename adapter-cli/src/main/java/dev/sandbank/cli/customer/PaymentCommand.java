package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.hold.Corrected;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does something about a payment of a customer, which its reference names. */
abstract class PaymentCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Parameters(paramLabel = "REFERENCE", description = "The transactionReferenceId of the payment.")
    private String reference = "";

    PaymentCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        CustomerEntry payment = new CustomerEntry(whose.space(), whose.customer(), reference);
        CorrectedJson done = CorrectedJson.of(
                session.atDesk(common, desk -> act(desk.useCases().holds(), payment)));
        return common.writeDone(done, done::write);
    }

    /** Does it. */
    abstract Corrected act(HoldUseCases holds, CustomerEntry payment);
}
