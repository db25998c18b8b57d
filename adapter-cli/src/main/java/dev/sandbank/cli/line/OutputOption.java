package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses text for people or JSON for scripts. */
public class OutputOption {

    /** What is said when the output did not take what was written. */
    public static final String LOST = "the output cannot be written";

    @Option(names = "--json", description = "Print JSON, failures too.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Whether JSON is asked for. */
    public boolean json() {
        return json;
    }

    /** Writes what was found out: the value as JSON if asked for, the text otherwise. */
    public int write(Object value, Consumer<TextOutput> text) {
        return write(value, text, () -> "");
    }

    /** The same of something that was changed and stays so, which is said if the output is lost. */
    public int writeDone(Object value, Consumer<TextOutput> text) {
        return write(value, text, () -> "; what was asked for is done all the same");
    }

    /**
     * The same of something that is worth nothing unless it is read.
     *
     * @param undo takes it back if the output is lost
     */
    public int writeOrUndo(Object value, Consumer<TextOutput> text, Runnable undo) {
        return write(value, text, () -> {
            undo.run();
            return "; nothing was changed";
        });
    }

    /** Tells something beside the result. */
    public void note(String sentence) {
        PrintWriter err = command.commandLine().getErr();
        err.println(json ? JsonText.of(new NoteJson(sentence)) : "sandbank: note: " + Cells.shown(sentence));
    }

    private int write(Object value, Consumer<TextOutput> text, Supplier<String> onLoss) {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(value));
        } else {
            text.accept(TextOutput.of(command.commandLine()));
        }
        if (out.checkError()) {
            throw Failure.unavailable(LOST + onLoss.get());
        }
        return ExitCodes.DONE;
    }

    record NoteJson(String note) {}
}
