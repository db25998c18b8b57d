package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpAndCompletionTest {

    private final Terminal terminal = new Terminal();
    private final Path folder;

    HelpAndCompletionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void versionIsAnOptionToo(String option) {
        assertThat(terminal.run(option).out())
                .isEqualTo(terminal.run("version").out())
                .startsWith("sandbank 1.2.3 (Java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "app", "app create", "serve", "space clock", "help", "completion"})
    void helpIsACommandToo(String command) {
        String asOption = terminal.run((command + " --help").strip().split(" ")).out();

        assertThat(terminal.run(("help " + command).strip().split(" ")).out()).isEqualTo(asOption);
    }

    @ParameterizedTest
    @CsvSource({"-h app create --name x,--help", "--help help app,--help", "app -h create --name x,app --help"})
    void helpBeforeACommandIsTheHelpOfWhatComesBeforeIt(String command, String same) {
        assertThat(terminal.run(command.split(" ")).out())
                .contains("Usage: sandbank")
                .isEqualTo(terminal.run(same.split(" ")).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "app", "customer", "space", "token", "db", "openapi"})
    void listOfCommandsHasTheHeaderOfEachOfThem(String group) {
        String list = terminal.run((group + " --help").strip().split(" ")).out();

        String lines = list.substring(list.indexOf("Commands:\n") + 10, list.indexOf("\n\n"));
        assertThat(lines.split("\n  (?=\\S)", -1)).allSatisfy(line -> {
            String[] nameAndHeader = line.strip().split("\\s+", 2);
            String help = terminal.run(("help " + group + " " + nameAndHeader[0]).split(" +", -1))
                    .out();
            assertThat(inOneLine(help)).startsWith(inOneLine(nameAndHeader[1]));
        });
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "bash,'',serve app customer prospect cert space data token admin developer team contact production audit calls mail db node openapi settings version help completion",
        "bash,app,create list show update rotate-secret certificate locked unlock delete",
        "bash,app create --na,--name",
        "bash,app create --profile,compatible strict",
        "bash,customer list --market,us au hk sg in my ph th id vn pl gb ae ru bh mx",
        "bash,serve --por,--port",
        "bash,completion,bash zsh fish"
    })
    void bashCompletesCommandsOptionsAndValues(String shell, String typed, String proposed)
            throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), terminal.run("completion", shell).out());

        assertThat(completedByBash(script, typed)).containsExactlyInAnyOrder(proposed.split(" "));
    }

    @Test
    void zshReadsTheScriptOfBash() {
        assertThat(terminal.run("completion", "zsh").out())
                .isEqualTo(terminal.run("completion", "bash").out())
                .contains("bashcompinit");
    }

    @Test
    void fishHasALineForEveryCommandAndOption() {
        assertThat(terminal.run("completion", "fish").out().lines())
                .contains(
                        "complete -c sandbank -n 'not __fish_seen_subcommand_from serve app customer prospect cert space data token admin developer team contact production"
                                + " audit calls mail db node openapi settings version help completion' -a serve -d 'Start the server; Ctrl-C stops it.'",
                        "complete -c sandbank -n '__fish_seen_subcommand_from app; and __fish_seen_subcommand_from create'"
                                + " -l profile -x -a 'compatible strict' -d 'compatible (the default) or strict: PKCE demanded,"
                                + " scopes enforced, RFC errors.'",
                        "complete -c sandbank -n '__fish_seen_subcommand_from app; and __fish_seen_subcommand_from create'"
                                + " -l json -d 'Print JSON, failures too.'")
                .allMatch(line -> line.startsWith("complete -c sandbank "));
    }

    private List<String> completedByBash(Path script, String typed) throws IOException, InterruptedException {
        String line = "sandbank " + typed + (typed.isEmpty() || typed.matches(".*--(na|por)") ? "" : " ");
        String program = "source '" + script + "'; COMP_LINE='" + line + "'; COMP_WORDS=(" + line
                + (line.endsWith(" ") ? " ''" : "") + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_POINT="
                + line.length()
                + "; _complete_sandbank; printf '%s\\n' \"${COMPREPLY[@]}\"";
        try {
            Process bash = new ProcessBuilder("bash", "-c", program).start();
            List<String> printed = bash.inputReader().lines().toList();
            assertThat(bash.waitFor()).as("%s", printed).isZero();
            return printed;
        } catch (IOException e) {
            assumeThat(false).as("bash is there").isTrue();
            throw e;
        }
    }
}
