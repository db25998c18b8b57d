package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.cli.line.Session;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help on terminals of any width. */
class HelpLinesTest {

    private static final int NARROWEST = 55;

    private final CommandLine root = CommandTree.of(
                    new Session(new InMemoryInstallation(), Reader.nullReader()), "completion")
            .setUsageHelpAutoWidth(false);

    @ParameterizedTest
    @ValueSource(ints = {NARROWEST, 60, 72, 80, 99, 100, 120})
    void linesEndOnlyBetweenWords(int width) {
        List<String> whole = help(1000);
        List<String> broken = help(width);

        assertThat(broken.stream().map(HelpLinesTest::words).toList())
                .isEqualTo(whole.stream().map(HelpLinesTest::words).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120})
    void linesAreNoWiderThanTheTerminal(int width) {
        assertThat(help(width).stream().flatMap(String::lines))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void addressInTheMeaningOfAnOptionStaysWhole() {
        assertThat(help(100)).anySatisfy(help -> assertThat(help).contains("http://app:3000/callback."));
    }

    @Test
    void furtherLinesAreIndentedUnderTheFirst() {
        assertThat(help(60))
                .filteredOn(help -> help.contains("Usage: sandbank app create"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(
                        "Usage: sandbank app create [-h] [--allow-insecure-redirect]\n                           [--env] ")
                .contains("\n  openssl rand -hex 20 | sandbank app create --name CI --id\n    ci --secret-file - ");
    }

    private List<String> help(int width) {
        return everyCommand(root.setUsageHelpWidth(width))
                .map(line -> line.getUsageMessage(Ansi.OFF))
                .toList();
    }

    private static Stream<CommandLine> everyCommand(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpLinesTest::everyCommand));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
