package dev.sandbank.cli.failure;

import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.line.Cells;
import dev.sandbank.cli.line.Converters;
import dev.sandbank.cli.line.JsonText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Writes a failure as one line, or as JSON if {@code --json} is given, and turns it into an exit code. */
public final class Failures {

    private Failures() {}

    /** Makes this class handle every failure of a command line that has all its subcommands. */
    public static CommandLine addTo(CommandLine line) {
        collectMistakes(line);
        Handler handler = new Handler();
        return line.setExecutionStrategy(handler)
                .setParameterExceptionHandler(handler)
                .setExecutionExceptionHandler(handler);
    }

    /** Reports that the output of a command could not be written. */
    public static int outputLost(PrintWriter err, String... arguments) {
        tell(Told.outputLost(), "", err, wantsJson(List.of(arguments)));
        return ExitCodes.UNAVAILABLE;
    }

    /** Reports that a word of the command line holds a character that no store keeps. */
    public static int characterForbidden(PrintWriter err, String character, String... arguments) {
        String sentence = "the arguments hold the character " + character + ", which no text may hold";
        tell(Told.usage(sentence), "", err, wantsJson(List.of(arguments)));
        return ExitCodes.USAGE;
    }

    private static void collectMistakes(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Failures::collectMistakes);
    }

    private static int usage(ParameterException wrong, String... arguments) {
        CommandLine line = wrong.getCommandLine();
        String help = "Try '" + line.getCommandSpec().qualifiedName() + " --help'.";
        tell(Told.usage(WrongUsage.of(wrong, arguments)), help, line.getErr(), wantsJson(List.of(arguments)));
        return ExitCodes.USAGE;
    }

    private static int failed(Exception failure, PrintWriter err, boolean json) {
        Optional<Told> told = Told.of(failure);
        if (told.isPresent()) {
            tell(told.get(), "", err, json);
            return told.get().exitCode();
        }
        err.println("sandbank: this should not have happened; please report it with the lines below");
        failure.printStackTrace(err);
        return ExitCodes.UNAVAILABLE;
    }

    private static void tell(Told told, String help, PrintWriter err, boolean json) {
        if (json) {
            err.println(JsonText.of(ErrorJson.of(told)));
            return;
        }
        err.println("sandbank: " + Cells.shown(told.sentence()));
        if (!help.isEmpty()) {
            err.println(help);
        }
    }

    private static boolean wantsJson(List<String> arguments) {
        return arguments.stream().takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
    }

    /** These are no lambdas for the reason that is given in {@link Converters}. */
    private static final class Handler
            implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {

        @Override
        public int execute(ParseResult parsed) {
            WrongUsage.check(parsed);
            return new RunLast().execute(parsed);
        }

        @Override
        public int handleParseException(ParameterException wrong, String[] arguments) {
            return usage(wrong, arguments);
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            return failed(failure, command.getErr(), wantsJson(parsed.originalArgs()));
        }
    }
}
