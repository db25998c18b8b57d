package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first lines of a server that speaks HTTPS, pasted into a shell of a machine that trusts nothing yet. */
class FirstCallByHttpsTest {

    @Test
    void printedLinesWorkUnchanged_T24(@TempDir Path folder) throws Exception {
        Tool.assumeInstalled("curl");
        Path launcher =
                Files.writeString(folder.resolve("sandbank"), "exec \"$JAVA\" dev.sandbank.bootstrap.Main \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Map<String, String> variables = Map.of(
                "CLASSPATH", System.getProperty("java.class.path"),
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        try (Program program = Program.serve(folder, folder.resolve("data"), "--https")) {
            String lines = commands(Files.readString(folder.resolve(Program.PRINTED)));
            assertThat(lines).contains("cert ca", "--cacert sandbank-ca.pem", program.baseUrl());

            Tool.Ended ended = Tool.run(folder, variables, lines);

            assertThat(ended.printed()).contains("\"access_token\":").contains("--cacert sandbank-ca.pem");
            assertThat(ended.exitCode()).isZero();
        }
    }

    private static String commands(String banner) {
        return banner.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("./sandbank ") || line.startsWith("curl "))
                .collect(Collectors.joining("\n"));
    }
}
