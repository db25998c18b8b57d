package dev.sandbank.cli.line;

import dev.sandbank.application.support.ShellText;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every admin command. */
public final class CommonOptions extends OutputOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory (default: as `sandbank settings` says, ./data at first).")
    private @Nullable String data;

    public Map<String, String> flags() {
        return data == null ? Map.of() : Map.of("data", data);
    }

    /**
     * The option for the data directory, to be repeated in a command that is shown to the reader; empty if it was not
     * given.
     */
    public String repeatedData() {
        return data == null ? "" : " --data " + ShellText.quote(data);
    }
}
