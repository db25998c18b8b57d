package dev.sandbank.cli.line;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below a command. Reading the options of a command takes time. So if the next word names one command, only
 * that one is made, and otherwise only their names and headers, which are all that a list of commands shows.
 */
public final class Subcommands {

    /** Stands in the place of the next word if every command is needed with its options. */
    public static final String ALL = "*";

    private final Map<String, Maker> makers = new LinkedHashMap<>();

    /** Adds a command. */
    public Subcommands put(String name, Supplier<Object> maker) {
        return put(name, () -> maker.get().getClass(), () -> new CommandLine(maker.get()));
    }

    /**
     * Adds a command that has subcommands or makes its own flags.
     *
     * @param type the class with the header of the command
     */
    public Subcommands putLine(String name, Class<?> type, Supplier<CommandLine> maker) {
        return put(name, () -> type, maker);
    }

    private Subcommands put(String name, Supplier<Class<?>> type, Supplier<CommandLine> maker) {
        makers.put(name, new Maker(type, maker));
        return this;
    }

    /**
     * Adds to a command the subcommands that are needed.
     *
     * @param next the word that follows the command, or {@link #ALL}; empty if there is none
     * @param also other commands that are needed with their options
     */
    public CommandLine below(CommandLine line, String next, String... also) {
        boolean alone = makers.containsKey(next);
        Set<String> whole = Stream.concat(Stream.of(next), Stream.of(also)).collect(Collectors.toSet());
        makers.forEach((name, maker) -> {
            if (next.equals(ALL) || whole.contains(name)) {
                line.addSubcommand(name, maker.whole().get());
            } else if (!alone) {
                line.addSubcommand(name, maker.listed());
            }
        });
        return line;
    }

    private record Maker(Supplier<Class<?>> type, Supplier<CommandLine> whole) {

        /** The command with nothing but its header. */
        CommandLine listed() {
            CommandSpec command = CommandSpec.create();
            command.usageMessage()
                    .header(type.get().getAnnotation(Command.class).header());
            return new CommandLine(command);
        }
    }
}
