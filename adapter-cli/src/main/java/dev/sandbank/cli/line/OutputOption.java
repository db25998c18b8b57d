package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.ExitCodes;
import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses text for people or JSON for scripts. */
public class OutputOption {

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Writes the value as JSON if asked for, the text otherwise. */
    public int write(Object value, Consumer<TextOutput> text) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(value));
        } else {
            text.accept(new TextOutput(out, ansi()));
        }
        return ExitCodes.DONE;
    }

    private CommandLine.Help.Ansi ansi() {
        return command.commandLine().getColorScheme().ansi();
    }
}
