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

    /** The sentence for an output that cannot be written. */
    public static final String LOST = "the output cannot be written";

    @Option(names = "--json", description = "Print JSON, failures too.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Whether the option is given. */
    public boolean json() {
        return json;
    }

    /** Writes a result: the value as JSON if the option is given, otherwise the text. */
    public int write(Object value, Consumer<TextOutput> text) {
        return write(value, text, () -> "");
    }

    /** Writes the result of a change. If it cannot be written, the failure says that the change was made. */
    public int writeDone(Object value, Consumer<TextOutput> text) {
        return write(value, text, () -> "; what was asked for is done all the same");
    }

    /**
     * Writes the result of a change that is worth nothing unless somebody reads the result.
     *
     * @param undo takes the change back if the result cannot be written
     */
    public int writeOrUndo(Object value, Consumer<TextOutput> text, Runnable undo) {
        return write(value, text, () -> {
            undo.run();
            return "; nothing was changed";
        });
    }

    /** Writes a result that is too long to be held as a whole. */
    public int stream(Consumer<PrintWriter> writer) {
        PrintWriter out = command.commandLine().getOut();
        writer.accept(out);
        if (out.checkError()) {
            throw Failure.unavailable(LOST);
        }
        return ExitCodes.DONE;
    }

    /** Writes a note to the error stream, beside the result. */
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
