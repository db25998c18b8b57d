package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.ExitCodes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only has subcommands. Alone it is wrong usage, and lists its subcommands. */
public abstract class GroupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        command.commandLine().usage(command.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
