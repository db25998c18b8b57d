package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerAddTest {

    private final Terminal terminal = new Terminal();

    @Test
    void anAddedCustomerIsToldWithThePasswordOnce() {
        JsonNode added = terminal.run(
                        "customer", "add", "--market", "sg", "--from", "sandboxuser3", "--name", "Ada Tan", "--json")
                .json();

        assertThat(added.get("space").asText()).isEqualTo("default");
        assertThat(added.get("userId").asText()).isEqualTo("AdaTan");
        assertThat(added.get("password").asText()).matches("[a-z2-9]{16}");
        assertThat(added.get("name").asText()).isEqualTo("Ada Tan");
        assertThat(added.get("from").asText()).isEqualTo("SandboxUser3");
        assertThat(terminal.run("customer", "list", "--json").out())
                .doesNotContain(added.get("password").asText());
    }

    @Test
    void peopleReadItToo() {
        Terminal.Result added = add("--username", "ada", "--password", "correct-horse");

        assertThat(added.exitCode()).isZero();
        assertThat(added.out()).contains("Added Ada Tan.", "correct-horse", "2 savings");
        assertThat(terminal.run("customer", "list", "--market", "sg").out())
                .contains("sg      ada           (told when added)");
        assertThat(terminal.run("customer", "list", "--market", "gb").out()).doesNotContain("ada ");
    }

    @Test
    void thePasswordMayComeFromStandardInput() {
        String[] line = {
            "customer", "add", "--market", "sg", "--from", "SandboxUser1", "--name", "Ada Tan", "--password-file", "-"
        };
        assertThat(terminal.answering("correct-horse\nmore", line).out()).contains("correct-horse\n");
        assertThat(terminal.run(line).err()).contains("--password-file: there is nothing on standard input");
        assertThat(add("--password-file", "-", "--password", "correct-horse").exitCode())
                .isEqualTo(2);
    }

    @Test
    void theyAreListedAndShownAndSpendInTheirSpace() {
        terminal.run("space", "create", "nightly");
        add("--username", "ada", "--space", "nightly");

        assertThat(users("nightly")).contains("ada");
        assertThat(users("default")).doesNotContain("ada");
        JsonNode shown = terminal.run("customer", "show", "ADA", "--market", "sg", "--space", "nightly", "--json")
                .json();
        assertThat(shown.get("name").asText()).isEqualTo("Ada Tan");
        assertThat(shown.get("password").isNull()).isTrue();
        assertThat(shown.get("accounts")).hasSizeGreaterThan(8);
        assertThat(shown.get("cards").findValuesAsText("lastFour")).hasSize(3).doesNotContain("8653");
        assertThat(terminal.run("customer", "show", "ada", "--market", "sg").err())
                .contains("there is no customer ada in Singapore");
        assertThat(spend("nightly").out()).contains("Paid 5.00 SGD");
        assertThat(spend("default").err()).contains("there is no such customer in this market");
    }

    @Test
    void whatIsShownIsWhatTheyHaveNow() {
        add("--username", "ada");
        String before = balances("ada");

        terminal.run("customer", "spend", "--market", "sg", "--user", "ada", "--merchant", "Kopi", "--amount", "5");
        terminal.run("space", "clock", "default", "--advance", "3d");

        assertThat(balances("ada")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SandboxUser9 | Ada Tan | ada | 2 | there is no test customer SandboxUser9; there are SandboxUser1 to SandboxUser5
            SandboxUser1 | Ada     | ada | 2 | a name has 2 to 5 words, such as "Ada Tan"
            SandboxUser1 | Ada Tan | a b | 2 | a user id has 3 to 32 letters and digits and starts with a letter
            SandboxUser1 | Ada Tan | bea | 1 | the market has a customer bea already
            """)
    void refusalsSayWhat(String from, String name, String user, int exitCode, String sentence) {
        terminal.run(
                "customer", "add", "--market", "sg", "--from", "SandboxUser1", "--name", "B Bea", "--username", "Bea");
        Terminal.Result refused =
                terminal.run("customer", "add", "--market", "sg", "--from", from, "--name", name, "--username", user);

        assertThat(refused.exitCode()).isEqualTo(exitCode);
        assertThat(refused.err()).startsWith("sandbank: " + sentence);
        assertThat(users("default")).hasSize(16 * 5 + 1);
    }

    @Test
    void anUnknownSpaceIsRefused() {
        assertThat(add("--space", "nowhere").err()).contains("there is no space nowhere");
        assertThat(terminal.run("customer", "list", "--space", "nowhere").err()).contains("there is no space nowhere");
    }

    private Terminal.Result add(String... more) {
        String[] line = {"customer", "add", "--market", "sg", "--from", "SandboxUser1", "--name", "Ada Tan"};
        return terminal.run(
                Stream.concat(Arrays.stream(line), Arrays.stream(more)).toArray(String[]::new));
    }

    private Terminal.Result spend(String space) {
        return terminal.run(
                "customer",
                "spend",
                "--market",
                "sg",
                "--user",
                "ada",
                "--merchant",
                "Kopi",
                "--amount",
                "5",
                "--space",
                space);
    }

    private String balances(String user) {
        return terminal.run("customer", "show", user, "--market", "sg", "--json")
                .json()
                .get("accounts")
                .toString();
    }

    private List<String> users(String space) {
        JsonNode rows =
                terminal.run("customer", "list", "--space", space, "--json").json();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("userId").asText())
                .toList();
    }
}
