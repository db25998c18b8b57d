package dev.sandbank.cli.line;

import dev.sandbank.application.support.ShellText;
import java.util.HashMap;
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

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "Database of a PostgreSQL server (default: as `sandbank settings` says).")
    private @Nullable String database;

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description = "File with its password (default: as `sandbank settings` says).")
    private @Nullable String passwordFile;

    @Option(
            names = "--database-key-file",
            paramLabel = "FILE",
            description = "File with the key under which its keys are sealed (default: as `sandbank settings` says).")
    private @Nullable String keyFile;

    public Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        put(flags, "data", data);
        put(flags, "database", database);
        put(flags, "database-password-file", passwordFile);
        put(flags, "database-key-file", keyFile);
        return flags;
    }

    private static void put(Map<String, String> flags, String key, @Nullable String value) {
        if (value != null) {
            flags.put(key, value);
        }
    }

    /**
     * The options for data directory and database, to be repeated in a command that is shown to the reader; empty if
     * they were not given.
     */
    public String repeatedData() {
        return repeated("--data", data)
                + repeated("--database", database)
                + repeated("--database-password-file", passwordFile)
                + repeated("--database-key-file", keyFile);
    }

    private static String repeated(String option, @Nullable String value) {
        return value == null ? "" : " " + option + " " + ShellText.quote(value);
    }
}
