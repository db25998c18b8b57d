package dev.sandbank.cli;

import dev.sandbank.application.support.StorableText;
import dev.sandbank.cli.certificate.DashedThumbprint;
import dev.sandbank.cli.failure.Failures;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Installation;
import dev.sandbank.cli.line.Session;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * The command line. A store is opened only when a command needs it, so that {@code --help} is fast and uses no file.
 *
 * <p>Exit codes: 0 done, 1 refused with the reason on the error stream, 2 wrong usage, 3 store, server or
 * output unavailable.
 */
public final class AdminCli {

    private final Session session;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param in the source of answers to questions
     * @param out results; nothing else is written here
     */
    public AdminCli(Installation installation, Reader in, PrintWriter out, PrintWriter err) {
        this.session = new Session(installation, in);
        this.out = out;
        this.err = err;
    }

    /** Runs one command and returns its exit code. */
    public int run(String... arguments) {
        Optional<String> obstacle = Arrays.stream(arguments)
                .flatMap(word -> StorableText.obstacleIn(word).stream())
                .findFirst();
        if (obstacle.isPresent()) {
            int refused = Failures.characterForbidden(err, obstacle.get(), arguments);
            err.flush();
            return refused;
        }
        int exitCode =
                CommandTree.of(session, arguments).setOut(out).setErr(err).execute(DashedThumbprint.asValue(arguments));
        if (out.checkError() && exitCode == ExitCodes.DONE) {
            exitCode = Failures.outputLost(err, arguments);
        }
        err.flush();
        return exitCode;
    }
}
