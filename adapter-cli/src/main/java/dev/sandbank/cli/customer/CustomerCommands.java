package dev.sandbank.cli.customer;

import dev.sandbank.cli.customer.loan.CustomerLoansCommand;
import dev.sandbank.cli.customer.loan.CustomerSettleCommand;
import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.LockedCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import dev.sandbank.domain.secret.GuessTarget;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about test customers. */
@Command(
        name = "customer",
        header = "Test customers of the bank: look at them, add some, and spend with their cards.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer list --market sg", "  sandbank customer show SandboxUser1 --market sg"})
public final class CustomerCommands extends GroupCommand {

    private CustomerCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("list", () -> new CustomerListCommand(session))
                .put("show", () -> new CustomerShowCommand(session))
                .put("add", () -> new CustomerAddCommand(session))
                .put("spend", () -> new CustomerSpendCommand(session))
                .put("capture", () -> new CustomerCaptureCommand(session))
                .put("void", () -> new CustomerVoidCommand(session))
                .put("refund", () -> new CustomerRefundCommand(session))
                .put("reverse", () -> new CustomerReverseCommand(session))
                .put("holds", () -> new CustomerHoldsCommand(session))
                .put("entries", () -> new CustomerEntriesCommand(session))
                .put("loans", () -> new CustomerLoansCommand(session))
                .put("settle", () -> new CustomerSettleCommand(session))
                .put("locked", () -> new LockedCommand(session, GuessTarget.Kind.CUSTOMER))
                .put("unlock", () -> new CustomerUnlockCommand(session))
                .below(new CommandLine(new CustomerCommands()), next);
    }
}
