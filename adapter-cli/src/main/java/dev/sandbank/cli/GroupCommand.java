package dev.sandbank.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others; by itself it is wrong usage, and shows what it holds. */
abstract class GroupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    @Command(
            name = "sandbank",
            header = "An open-banking sandbox: a strict OAuth server in front of a mock bank in 16 markets.",
            synopsisSubcommandLabel = "COMMAND",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:refused; the reason is on the error stream",
                "2:wrong usage",
                "3:store or server unavailable"
            },
            footerHeading = "%nFirst steps:%n",
            footer = {"  sandbank serve", "  sandbank app create --name Demo", "  sandbank customer list --market sg"})
    static final class Root extends GroupCommand {}

    @Command(
            name = "app",
            header = "Applications (OAuth clients): create, look at, change and delete them.",
            synopsisSubcommandLabel = "COMMAND")
    static final class App extends GroupCommand {}

    @Command(
            name = "customer",
            header = "Test customers of the bank: look at them, and spend with their cards.",
            synopsisSubcommandLabel = "COMMAND")
    static final class Customer extends GroupCommand {}

    @Command(name = "token", header = "Live access tokens: list and revoke them.", synopsisSubcommandLabel = "COMMAND")
    static final class Token extends GroupCommand {}

    @Command(name = "db", header = "The stored data: check it, copy it.", synopsisSubcommandLabel = "COMMAND")
    static final class Db extends GroupCommand {}

    @Command(name = "openapi", header = "The OpenAPI documents: export them.", synopsisSubcommandLabel = "COMMAND")
    static final class Openapi extends GroupCommand {}
}
