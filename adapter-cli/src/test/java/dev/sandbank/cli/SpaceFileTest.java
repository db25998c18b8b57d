package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceFileTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void spaceIsWrittenReadAndWrittenTheSame_M70() throws IOException {
        terminal.run("space", "create", "ci", "--name", "Nightly", "--seed", "winter");
        terminal.run("space", "clock", "ci", "--freeze");
        spend("ci", "Kopi \"Corner\" 火鍋");
        spend("ci", "Second");

        JsonNode written = export("ci", "one.json");
        assertThat(written.get("entries").asInt()).isGreaterThanOrEqualTo(2);
        Terminal.Result read = terminal.run("space", "import", "twin", file("one.json"), "--json");
        assertThat(read.json().get("clock").asText()).isEqualTo("frozen");
        assertThat(read.json().get("seed").asText()).isEqualTo("winter");
        export("twin", "two.json");

        assertThat(folder.resolve("two.json")).hasSameTextualContentAs(folder.resolve("one.json"));
        assertThat(Files.readString(folder.resolve("one.json"))).contains("\"version\": 1", "Kopi \\\"Corner\\\" 火鍋");
    }

    @Test
    void copyHasTheSameBankAndGoesItsOwnWay_M70() {
        terminal.run("space", "clock", "default", "--freeze");
        spend("default", "First");
        assertThat(terminal.run("space", "copy", "default", "demo", "--name", "Demo")
                        .out())
                .contains("Space copied.", "stands still");
        spend("demo", "Second");

        export("default", "one.json");
        export("demo", "two.json");
        assertThat(folder.resolve("one.json")).content().contains("First").doesNotContain("Second");
        assertThat(folder.resolve("two.json")).content().contains("First", "Second");
    }

    @Test
    void fileOfVersion1IsReadForEver_M71() throws IOException {
        Path old = folder.resolve("old.json");
        try (InputStream kept = SpaceFileTest.class.getResourceAsStream("space-file-1.json")) {
            Files.copy(Objects.requireNonNull(kept), old);
        }

        assertThat(terminal.run("space", "import", "old", old.toString()).err()).isEmpty();
        export("old", "again.json");
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(old);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version": 1,            | "version": 2,          | its version is 2
            "version": 1,            | ''                     | its version must come before its content
            "version": 1,            | "version": 1, "x": 1,  | it may not have x
            "seed": "                | "seed": "\\u0000         | a text holds the character U+0000
            "sandbank space"         | "sandbank"             | its format is not
            "seed": "default"        | "seed": "Ä"            | seed must be
            "market":"sg"            | "market":"xx"          | no market xx
            "customer.market":"sg"   | "customer.market":"xx" | entry 1: no market xx
            amount":"-1250"          | amount":"-1251"        | out of balance
            amount":"-1250"          | amount":"many"         | entry 1:
            "sequence":"2"           | "sequence":"1"         | entry 2: its sequence is 1
            "kind":"prospect"        | "kind":"dragon"        | no kind of records is called dragon
            "now": "20               | "now": "30             | 2199
            "now": "20               | "now": "x20            | now is no instant
            "name": "ci"             | "name": ["ci"]         | name is one text
            "seed": "default"        | "seed": {}             | seed is one text
            "entries": [             | "entries": [null,      | entry 1: null is no fact
            "records": [             | "records": [null,      | record 1 needs kind
            "at":"2026-11-03T11      | "at":null,"x":"2026    | null is no fact
            "kind":"prospect"        | "kind":null            | record 1 needs kind
            }                        | ''                     | line
            """)
    void faultInAFileIsToldWithItsPlaceAndStoresNothing_M71(String right, String wrong, String told)
            throws IOException {
        String good = good();
        assertThat(good).contains(right);
        Files.writeString(folder.resolve("bad.json"), good.replace(right, wrong));

        Terminal.Result refused = terminal.run("space", "import", "twin", file("bad.json"));

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.err()).contains(told).hasLineCount(1);
        assertThat(terminal.run("space", "list", "--json").json()).hasSize(1);
    }

    @Test
    void cutFileIsRefused_M71() throws IOException {
        String good = good();
        for (int length = 0; length < good.strip().length(); length += 97) {
            Files.writeString(folder.resolve("cut.json"), good.substring(0, length));
            assertThat(terminal.run("space", "import", "twin", file("cut.json")).exitCode())
                    .isEqualTo(1);
        }
    }

    @Test
    void fileThatIsThereIsNotReplacedAndOneThatIsNotThereIsMissed() throws IOException {
        export("default", "one.json");
        assertThat(Files.getPosixFilePermissions(folder.resolve("one.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Terminal.Result again = terminal.run("space", "export", "default", file("one.json"));
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("exists already");
        assertThat(terminal.run("space", "import", "x", file("none.json")).err())
                .contains("cannot be read");
        assertThat(terminal.run("space", "export", "nowhere", file("x.json")).err())
                .contains("there is no space nowhere");
    }

    private static String good() throws IOException {
        try (InputStream kept = SpaceFileTest.class.getResourceAsStream("space-file-1.json")) {
            return new String(Objects.requireNonNull(kept).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonNode export(String space, String name) {
        return terminal.run("space", "export", space, file(name), "--json").json();
    }

    private void spend(String space, String merchant) {
        Terminal.Result spent = terminal.run(
                "customer",
                "spend",
                "--space",
                space,
                "--market",
                "sg",
                "--user",
                "SandboxUser1",
                "--merchant",
                merchant,
                "--amount",
                "3");
        assertThat(spent.err()).isEmpty();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
