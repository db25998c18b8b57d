package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README, block by block, in one shell, with a real server. */
class ReadmeCommandsTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```(sh|text)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /** The block that starts a server, and the one that runs this test. */
    private static final List<String> DONE_OTHERWISE = List.of("./sandbank serve\n", "mvn -B verify\n");

    @Test
    void everyCommandDoesWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        assumeThat(ReadmeShell.canRun()).as("bash and curl are there").isTrue();
        List<String> blocks = blocks();
        assertThat(blocks).containsAll(DONE_OTHERWISE).hasSizeGreaterThan(10);
        try (ReadmeServer server = ReadmeServer.start(folder);
                ReadmeShell shell = new ReadmeShell(folder, server)) {
            for (String block : blocks) {
                if (block.startsWith("http://")) {
                    shell.paste("PASTE_THE_CODE", ReadmeBrowser.authorize(server.here(block.strip())));
                } else if (!DONE_OTHERWISE.contains(block)) {
                    check(block, shell.run(server.here(block)), shell);
                }
            }
        }
    }

    /** Checks the output of the blocks for which the README names a result. */
    private static void check(String block, String output, ReadmeShell shell) {
        if (block.contains("--ready-file")) {
            assertThat(output)
                    .contains("\"managementAddress\" : \"http://127.0.0.1:", "CLIENT_ID=ci", "CLIENT_SECRET=");
        } else if (block.contains("app create")) {
            shell.paste("PASTE_THE_SECRET", find("clientSecret\\s+(\\S+)", output));
        } else if (block.contains("-d scope=/api") && !block.contains("TOKEN=")) {
            assertThat(output).contains("\"access_token\":\"", "\"expires_in\":1800");
        } else if (block.contains("--advance 40d")) {
            assertThat(output).contains("Paid 12.30 SGD", "Clock set.", "SandboxUser3");
        } else if (block.contains("transactionStatus=BILLED")) {
            assertThat(output).contains("Night Market", "\"transactionAmount\":12.3,", "\"transactionAmount\":30,");
        } else if (block.contains("customer add")) {
            assertThat(output).contains("Added Ada Tan.", "AdaTan");
        } else if (block.contains("customer spend")) {
            assertThat(output).contains("Paid 25.50 SGD", "PENDING", "\"cardDetails\"");
        } else if (block.contains("customer list")) {
            assertThat(output).contains("SandboxUser1", "P@ssUser1$");
        } else if (block.contains("CODE=")) {
            assertThat(output).contains("\"access_token\":\"", "\"refresh_token\":\"");
        } else if (block.contains("bank()")) {
            assertThat(output).contains("\"accountGroupSummary\"", "\"SGD\"");
        } else if (block.contains("oauth2/refresh")) {
            assertThat(output).contains("\"refresh_token\":\"");
        } else if (block.contains("sandbank-hint")) {
            assertThat(output).containsIgnoringCase("was revoked");
        } else if (block.contains("cardAuth")) {
            assertThat(output).contains("\"cardReferenceNumber\":\"", "\"expires_in\":2678400");
        } else if (block.contains("rewards/linkage")) {
            assertThat(output).contains("\"rewardLinkCode\"");
        } else if (block.contains("/metrics")) {
            assertThat(output).contains("sandbank_calls_seconds_count");
        }
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .map(block -> block.group(2))
                .toList();
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
