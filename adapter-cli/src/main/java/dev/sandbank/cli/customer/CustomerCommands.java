package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.LockedCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.secret.GuessTarget;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about test customers. */
@Command(
        name = "customer",
        header = "Test customers of the bank: look at them, and spend with their cards.",
        synopsisSubcommandLabel = "COMMAND")
public final class CustomerCommands extends GroupCommand {

    private CustomerCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new CustomerCommands())
                .addSubcommand(new CustomerListCommand())
                .addSubcommand(new CustomerShowCommand(session))
                .addSubcommand(new CustomerSpendCommand(session))
                .addSubcommand(new LockedCommand(session, GuessTarget.Kind.CUSTOMER))
                .addSubcommand(new CustomerUnlockCommand(session));
    }
}
