package dev.sandbank.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

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
