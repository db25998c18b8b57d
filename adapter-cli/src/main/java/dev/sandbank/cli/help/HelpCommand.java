package dev.sandbank.cli.help;

import dev.sandbank.cli.installation.ExitCodes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of any command. picocli's own help command does not find the commands in groups. */
@Command(
        name = "help",
        header = "Show the help of a command.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank help serve", "  sandbank help app create"})
public final class HelpCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, such as: app create")
    private List<String> words = List.of();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine found = command.root().commandLine();
        for (String word : words) {
            CommandLine next = found.getSubcommands().get(word);
            if (next == null) {
                throw new UnmatchedArgumentException(found, List.of(word));
            }
            found = next;
        }
        found.usage(command.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
