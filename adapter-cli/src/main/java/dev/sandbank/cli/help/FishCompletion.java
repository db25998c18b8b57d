package dev.sandbank.cli.help;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Makes the completion for fish, which picocli does not offer: one {@code complete} for each word. */
final class FishCompletion {

    private final String program;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandLine root) {
        FishCompletion completion = new FishCompletion(root.getCommandName());
        completion.add("", "-f");
        completion.addCommand(root, List.of());
        return String.join("\n", completion.lines);
    }

    private void addCommand(CommandLine line, List<String> path) {
        String here = path.stream().map(FishCompletion::seen).collect(Collectors.joining("; and "));
        line.getCommandSpec().options().forEach(option -> addOption(option, here));
        line.getCommandSpec().positionalParameters().forEach(parameter -> add(here, values(parameter)));
        if (!line.getSubcommands().isEmpty()) {
            String notYet = "not " + seen(String.join(" ", line.getSubcommands().keySet()));
            String before = here.isEmpty() ? notYet : here + "; and " + notYet;
            line.getSubcommands().forEach((name, command) -> {
                add(before, "-a " + name + " -d " + quote(summary(command)));
                List<String> deeper = new ArrayList<>(path);
                deeper.add(name);
                addCommand(command, deeper);
            });
        }
    }

    private void addOption(OptionSpec option, String here) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? "-l " : "-s ")
                    .append(name.replaceFirst("^-+", ""))
                    .append(' ');
        }
        if (option.arity().max() > 0) {
            words.append(values(option)).append(' ');
        }
        add(here, words + "-d " + quote(String.join(" ", option.description())));
    }

    /** Completes the known values, or files, or nothing. */
    private static String values(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            return "-x -a "
                    + quote(StreamSupport.stream(candidates.spliterator(), false)
                            .collect(Collectors.joining(" ")));
        }
        return argument.type() == Path.class ? "-r -F" : "-x";
    }

    private void add(String condition, String words) {
        lines.add("complete -c " + program + (condition.isEmpty() ? "" : " -n " + quote(condition)) + " " + words);
    }

    private static String seen(String words) {
        return "__fish_seen_subcommand_from " + words;
    }

    private static String summary(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        return String.join(" ", usage.header());
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("%%", "%") + "'";
    }
}
