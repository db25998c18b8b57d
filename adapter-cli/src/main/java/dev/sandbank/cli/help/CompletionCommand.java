package dev.sandbank.cli.help;

import dev.sandbank.cli.installation.ExitCodes;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that lets a shell complete commands and options. The script for bash also works in zsh. */
@Command(
        name = "completion",
        header = "Print a script that lets a shell complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(sandbank completion bash)                       # in ~/.bashrc",
            "  source <(sandbank completion zsh)                        # in ~/.zshrc",
            "  sandbank completion fish | source                        # in ~/.config/fish/config.fish"
        })
public final class CompletionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine root = command.root().commandLine();
        PrintWriter out = command.commandLine().getOut();
        out.print(
                switch (shell) {
                    case BASH, ZSH -> AutoComplete.bash(root.getCommandName(), root);
                    case FISH -> FishCompletion.of(root);
                });
        // This is not println, because shells do not accept the line ends of every system.
        out.print('\n');
        return ExitCodes.DONE;
    }
}
