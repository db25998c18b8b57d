package dev.sandbank.cli.line;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands below a command. Reading the options of a command takes time, so if the next word names one command,
 * only that one is made.
 */
public final class Subcommands {

    private final Map<String, Supplier<CommandLine>> makers = new LinkedHashMap<>();

    /** Adds a command. */
    public Subcommands put(String name, Supplier<Object> maker) {
        return putLine(name, () -> new CommandLine(maker.get()));
    }

    /** Adds a command that has subcommands or makes its own flags. */
    public Subcommands putLine(String name, Supplier<CommandLine> maker) {
        makers.put(name, maker);
        return this;
    }

    /**
     * Adds to a command the subcommands that are needed.
     *
     * @param next the word that follows the command; empty if there is none, or if all are needed
     */
    public CommandLine below(CommandLine line, String next) {
        boolean alone = makers.containsKey(next);
        makers.forEach((name, maker) -> {
            if (!alone || name.equals(next)) {
                line.addSubcommand(name, maker.get());
            }
        });
        return line;
    }
}
