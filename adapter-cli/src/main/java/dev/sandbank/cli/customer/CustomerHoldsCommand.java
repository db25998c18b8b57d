package dev.sandbank.cli.customer;

import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "holds",
        header = "List what is held for a customer's payments.",
        description = "Holds that have ended or expired are not listed.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer holds --market sg --user SandboxUser1"})
final class CustomerHoldsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    CustomerHoldsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<HoldJson> holds = session.atDesk(
                common,
                desk -> desk.useCases().holds().listHolds().list(whose.space(), whose.customer()).stream()
                        .map(HoldJson::of)
                        .toList());
        return common.write(
                holds,
                text -> text.list(
                        "Nothing is held.",
                        List.of("REFERENCE", "MERCHANT", "AMOUNT", "HELD ON", "EXPIRES ON"),
                        holds.stream()
                                .map(hold -> List.of(
                                        hold.transactionReferenceId(),
                                        hold.merchant(),
                                        hold.amount() + " " + hold.currency(),
                                        hold.heldOn(),
                                        hold.expiresOn()))
                                .toList()));
    }
}
