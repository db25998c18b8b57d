package dev.sandbank.cli.failure;

import dev.sandbank.application.support.Nearest;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports an unknown word of the command line and the probable meaning. Only the first word is repeated, because a
 * later one may be a secret.
 */
final class Unknown {

    private Unknown() {}

    static String of(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        return word.startsWith("-")
                ? option(word, unmatched.getCommandLine())
                : commandOrArgument(word, unmatched.getCommandLine());
    }

    private static String option(String word, CommandLine line) {
        String name = word.replaceFirst("=.*", "");
        String question = Nearest.question(name, line.getCommandSpec().optionsMap().keySet().stream());
        boolean couldBeValue = question.isEmpty()
                && !line.getCommandSpec().positionalParameters().isEmpty();
        return "unknown option '" + name + "'" + question
                + (couldBeValue ? "; write -- before an argument that begins with -" : "");
    }

    private static String commandOrArgument(String word, CommandLine line) {
        Stream<String> commands = line.getSubcommands().keySet().stream();
        String kind = line.getSubcommands().isEmpty() ? "argument" : "command";
        return "unknown " + kind + " '" + word + "'" + Nearest.question(word, commands);
    }
}
