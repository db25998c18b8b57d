package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.store.StoreComparison.ComparedMoney;
import dev.sandbank.application.store.StoreComparison.ComparedTable;
import dev.sandbank.application.store.StoreComparison.TableSum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests what the commands say that move and compare whole stores. */
class DbCopyTest {

    private static final String SERVER = "postgresql://hub@db/sandbank";

    private final Terminal terminal = new Terminal();

    @Test
    void copyTellsHowFarItIsAndWhatItDid() {
        terminal.installation.comparison = comparison("");
        Terminal.Result copied = terminal.run("db", "copy", "--from", "data", "--to", SERVER);

        assertThat(copied.exitCode()).isZero();
        assertThat(copied.err()).isEqualToIgnoringNewLines("sandbank: note: 2,000 of 2,500 rows of mail are copied");
        assertThat(copied.out().lines())
                .containsExactly(
                        "data is copied to " + SERVER + ".",
                        "Both have the same 2,500 rows in 1 tables.",
                        "  moved in SGD: 125000",
                        "The keys are in keys. A server is started by: sandbank serve --data there");
        terminal.run("db", "copy", "--from", "data", "--to", SERVER, "--anew");
        assertThat(terminal.installation.copied).containsExactly("data to " + SERVER, "data to " + SERVER + " anew");
    }

    @Test
    void bothSidesAreNeeded() {
        Terminal.Result wrong = terminal.run("db", "copy", "--from", "data");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--to PLACE is missing");
    }

    @Test
    void comparisonNamesWhatDiffers() {
        terminal.installation.comparison = comparison("subject differs in the row with entry 3");
        Terminal.Result differing = terminal.run("db", "check", "--against", SERVER);

        assertThat(differing.exitCode()).isEqualTo(3);
        assertThat(differing.out()).contains("mail: subject differs in the row with entry 3", "rows 2,500 and 2,499");

        JsonNode json =
                terminal.run("db", "check", "--against", SERVER, "--json").json();
        assertThat(json.at("/sound").asBoolean()).isTrue();
        assertThat(json.at("/comparison/equal").asBoolean()).isFalse();
        assertThat(json.at("/comparison/tables/0/otherChecksum").asText()).isEqualTo("ff");

        terminal.installation.comparison = comparison("");
        assertThat(terminal.run("db", "check", "--against", SERVER).exitCode()).isZero();
        assertThat(terminal.run("db", "check", "--json")
                        .json()
                        .path("comparison")
                        .isNull())
                .isTrue();
    }

    private static StoreComparison comparison(String difference) {
        TableSum one = new TableSum(2_500, "00");
        TableSum other = difference.isEmpty() ? one : new TableSum(2_499, "ff");
        return new StoreComparison(
                List.of(new ComparedTable("mail", one, other, difference)),
                List.of(new ComparedMoney("SGD", "125000", "125000")));
    }
}
