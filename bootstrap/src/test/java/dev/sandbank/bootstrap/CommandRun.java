package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command that ran in this process.
 *
 * @param err what it wrote beside its result
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs a command that succeeds. */
    public static CommandRun of(Path data, String... arguments) {
        CommandRun run = any(data, arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /** Runs a command that fails, and gives what it says of that. */
    public static String failing(Path data, String... arguments) {
        CommandRun run = any(data, arguments);
        assertThat(run.exitCode()).as(run.out()).isNotZero();
        return run.err();
    }

    /** Runs it on a data directory, and on a port that nobody listens on, so that no server of this machine is found. */
    private static CommandRun any(Path data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(
                        Map.of("SANDBANK_PORT", "1", "SANDBANK_DATA", data.toString()),
                        Reader.nullReader(),
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
