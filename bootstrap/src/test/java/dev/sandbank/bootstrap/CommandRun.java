package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command that ran in this process and succeeded.
 *
 * @param err what it wrote beside its result
 */
public record CommandRun(String out, String err) {

    /** Runs it on a data directory, and on a port that nobody listens on, so that no server of this machine is found. */
    public static CommandRun of(Path data, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(
                        Map.of("SANDBANK_PORT", "1", "SANDBANK_DATA", data.toString()),
                        Reader.nullReader(),
                        new PrintWriter(out),
                        new PrintWriter(err))
                .run(arguments);
        assertThat(code).as(err.toString()).isZero();
        return new CommandRun(out.toString(), err.toString());
    }
}
