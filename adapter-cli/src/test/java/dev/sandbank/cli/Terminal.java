package dev.sandbank.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;

/** Acts as a person at a terminal: types commands, answers questions, reads the output. */
final class Terminal {

    final InMemoryInstallation installation = new InMemoryInstallation();

    /** The exit code and the output of a command. */
    record Result(int exitCode, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + out, e);
            }
        }
    }

    /** Runs a command whose output cannot be written, as on a full disk. */
    Result unheard(String... arguments) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        int exitCode = new AdminCli(installation, Reader.nullReader(), out, new PrintWriter(err)).run(arguments);
        return new Result(exitCode, "", err.toString());
    }

    Result run(String... arguments) {
        return answering("", arguments);
    }

    Result answering(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new AdminCli(installation, new StringReader(typed), new PrintWriter(out), new PrintWriter(err))
                .run(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }
}
