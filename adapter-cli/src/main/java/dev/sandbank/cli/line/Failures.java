package dev.sandbank.cli.line;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.refusal.Refused;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Writes a failure as one line and turns it into an exit code. */
public final class Failures {

    private Failures() {}

    public static CommandLine addTo(CommandLine line) {
        return line.setParameterExceptionHandler((wrong, arguments) -> usage(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> execution(failure, command.getErr()));
    }

    private static int usage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("sandbank: "
                + (wrong instanceof UnmatchedArgumentException unmatched ? Unknown.of(unmatched) : wrong.getMessage()));
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCodes.USAGE;
    }

    private static int execution(Exception failure, PrintWriter err) {
        if (failure instanceof Refused refused) {
            err.println("sandbank: " + RefusalText.of(refused));
            return ExitCodes.REFUSED;
        }
        if (failure instanceof Failure expected) {
            err.println("sandbank: " + expected.getMessage());
            return expected.exitCode();
        }
        if (failure instanceof StoreUnavailable unavailable) {
            err.println("sandbank: " + unavailable.getMessage());
            return ExitCodes.UNAVAILABLE;
        }
        err.println("sandbank: this should not have happened; please report it with the lines below");
        failure.printStackTrace(err);
        return ExitCodes.UNAVAILABLE;
    }
}
