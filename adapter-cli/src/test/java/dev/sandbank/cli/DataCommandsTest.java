package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.dataset.read.SetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandsTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void exportImportAndExportAreTheSameBytes_L40() throws IOException {
        String id = imported(SetFiles.WHOLE);
        String out = terminal.run("data", "export", id).out();
        Path again = Files.writeString(folder.resolve("again.json"), out);

        Terminal.Result second = terminal.run("data", "import", again.toString());
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("This data set is there already; nothing was changed.", id);
        assertThat(terminal.run("data", "export", id).out()).isEqualTo(out);
        assertThat(terminal.run("data", "list").out()).contains(id, "Corner shop", "sg, gb");
    }

    @Test
    void faultsAreListedAsThePageListsThem_L38() throws IOException {
        Path file = Files.writeString(
                folder.resolve("shop.json"), SetFiles.WHOLE.replace("\"market\": \"gb\"", "\"market\": \"zz\""));
        for (String command : new String[] {"validate", "import"}) {
            Terminal.Result result = terminal.run("data", command, file.toString());
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.out())
                    .contains("is no data set: 1 fault.")
                    .contains(SetFiles.read(Files.readString(file))
                            .faults()
                            .get(0)
                            .text());
        }
        var json = terminal.run("data", "validate", file.toString(), "--json").json();
        assertThat(json.get("valid").asBoolean()).isFalse();
        assertThat(json.get("faults").get(0).get("pointer").asText()).isEqualTo("/customers/2/market");
        assertThat(terminal.run("data", "list").out()).doesNotContain("Corner shop");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead_L39() throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[6 << 20]);
        assertThat(terminal.run("data", "validate", file.toString()).out())
                .contains("the file: it has 6,291,456 bytes; a data set has at most 5,242,880");
        assertThat(terminal.run("data", "validate", folder.resolve("none.json").toString())
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aSetIsUsedInASpaceAndPublished() throws IOException {
        String id = imported(SetFiles.WHOLE);
        assertThat(terminal.run("data", "use", id).out())
                .contains("The space default has the 3 customers of the data set Corner shop now.");
        assertThat(terminal.run("data", "use", id).out()).contains("nothing was changed");
        assertThat(terminal.run("customer", "list", "--market", "sg").out())
                .contains("ada", "joe", "(in its data set)");
        assertThat(terminal.run("data", "publish", id, "--name", "Hackathon").out())
                .contains("Every developer sees");
        assertThat(terminal.run("data", "list").out()).contains("Hackathon");
        assertThat(terminal.run("data", "unpublish", id).out()).contains("no event any more");
    }

    @Test
    void aSetThatSomebodyNeedsIsDeletedOnlyByForce() throws IOException {
        String id = imported(SetFiles.WHOLE);
        terminal.run("data", "use", id);
        terminal.run("data", "publish", id, "--name", "Hackathon");

        Terminal.Result refused = terminal.run("data", "delete", id);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("nothing was deleted: it belongs to the event Hackathon, it is used in the space default")
                .contains("--force deletes it all the same");
        assertThat(terminal.run("data", "list").out()).contains(id);

        assertThat(terminal.run("data", "delete", id, "--force").out()).contains("Corner shop is deleted.");
        assertThat(terminal.run("data", "list").out()).doesNotContain(id);
        assertThat(terminal.run("customer", "list", "--market", "sg").out()).contains("ada");
        assertThat(terminal.run("data", "delete", id).err()).contains("there is no such data set");
        imported(SetFiles.WITH_CARD_AND_PAYEES);
        String unused = SetFiles.withCardAndPayees().id().value();
        assertThat(terminal.run("data", "delete", unused, "--json")
                        .json()
                        .get("deleted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(terminal.run("data", "use", "nonsense").exitCode()).isEqualTo(2);
        Terminal.Result unknown = terminal.run("data", "export", "0".repeat(32));
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("there is no such data set");
    }

    private String imported(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.json"), text);
        assertThat(terminal.run("data", "validate", file.toString()).exitCode()).isZero();
        return terminal.run("data", "import", file.toString(), "--json")
                .json()
                .get("set")
                .get("id")
                .asText();
    }
}
