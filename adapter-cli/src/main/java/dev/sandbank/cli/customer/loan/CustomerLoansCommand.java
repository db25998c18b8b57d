package dev.sandbank.cli.customer.loan;

import dev.sandbank.cli.customer.line.AmountText;
import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the loans of a customer. */
@Command(
        name = "loans",
        header = "List the loans and plans that a customer booked and still pays back.",
        description = "With what would close each of them today, by the clock of the space.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer loans --market sg --user SandboxUser1"})
public final class CustomerLoansCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    public CustomerLoansCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<LoanJson> loans = session.atDesk(common, desk -> {
            desk.useCases().spaces().findSpace().find(whose.space());
            return desk.useCases().loans().list().list(whose.space(), whose.customer()).stream()
                    .map(LoanJson::of)
                    .toList();
        });
        return common.write(
                loans,
                text -> text.list(
                        "No loan that goes on.",
                        List.of("REFERENCE", "KIND", "BOOKED ON", "LEFT", "NEXT", "CLOSES FOR"),
                        Set.of("LEFT", "NEXT", "CLOSES FOR"),
                        loans.stream()
                                .map(loan -> List.of(
                                        loan.loanReference(),
                                        loan.kind(),
                                        loan.bookedOn(),
                                        Integer.toString(loan.instalmentsLeft()),
                                        AmountText.of(loan.nextAmount()),
                                        AmountText.of(loan.settlement()) + " " + loan.currency()))
                                .toList()));
    }
}
