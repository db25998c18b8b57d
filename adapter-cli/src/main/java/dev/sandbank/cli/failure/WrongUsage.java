package dev.sandbank.cli.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes a mistake in a command line in one sentence, in the words of all other messages. */
final class WrongUsage {

    private WrongUsage() {}

    /**
     * Chooses the mistake to report if there are several. An unknown word comes first, because it often is a mistyped
     * form of the word that is missing. If help is asked for, only unknown words are mistakes.
     *
     * @throws ParameterException if there is a mistake
     */
    static void check(ParseResult parsed) {
        List<CommandLine> lines = parsed.asCommandLineList();
        lines.forEach(WrongUsage::checkUnknown);
        boolean help = lines.stream().anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
        lines.stream()
                .filter(line -> !help)
                .flatMap(line -> line.getParseResult().errors().stream())
                .findFirst()
                .ifPresent(WrongUsage::raise);
    }

    /** Finds unknown words. The parser keeps wrong values among them, so these are left out. */
    private static void checkUnknown(CommandLine line) {
        List<String> wrongValues = line.getParseResult().errors().stream()
                .filter(ParameterException.class::isInstance)
                .map(error -> ((ParameterException) error).getValue())
                .filter(Objects::nonNull)
                .toList();
        List<String> unknown = line.getUnmatchedArguments().stream()
                .filter(word -> !wrongValues.contains(word))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(line, unknown);
        }
    }

    static String of(ParameterException wrong, String... arguments) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Unknown.of(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), List.of(arguments));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return exclusive(wrong.getCommandLine(), List.of(arguments));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null ? String.valueOf(wrong.getMessage()) : value(argument, wrong);
    }

    private static void raise(Exception error) {
        throw error instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(error);
    }

    private static String missing(List<ArgSpec> missing, List<String> arguments) {
        ArgSpec first = missing.get(0);
        if (isGiven(first, arguments)) {
            return name(first) + " needs a value; one that begins with - is written " + name(first) + "=VALUE";
        }
        if (first.group() != null) {
            return "one of " + list(first.group().allOptionsNested().stream().map(WrongUsage::name), "or")
                    + " is missing";
        }
        return list(missing.stream().map(WrongUsage::withLabel), "and") + (missing.size() == 1 ? " is" : " are")
                + " missing";
    }

    private static String exclusive(CommandLine line, List<String> arguments) {
        List<ArgGroupSpec> groups = line.getCommandSpec().argGroups();
        return list(
                        groups.stream()
                                .flatMap(group -> group.allOptionsNested().stream())
                                .filter(option -> isGiven(option, arguments))
                                .map(WrongUsage::name),
                        "and")
                + " exclude each other";
    }

    private static String value(ArgSpec argument, ParameterException wrong) {
        if (argument.typeInfo().isEnum()) {
            Stream<String> names =
                    StreamSupport.stream(argument.completionCandidates().spliterator(), false);
            return name(argument) + ": '" + wrong.getValue() + "' is none of "
                    + names.collect(Collectors.joining(", "));
        }
        return wrong.getCause() instanceof TypeConversionException reason
                ? name(argument) + ": " + reason.getMessage()
                : name(argument) + ": '" + wrong.getValue() + "' cannot be read";
    }

    private static boolean isGiven(ArgSpec argument, List<String> arguments) {
        return argument instanceof OptionSpec option
                && Arrays.stream(option.names())
                        .anyMatch(name ->
                                arguments.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "=")));
    }

    private static String withLabel(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Joins words such as {@code one, two and three}. */
    private static String list(Stream<String> words, String last) {
        List<String> all = words.toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " " + last + " "
                + all.get(all.size() - 1);
    }
}
