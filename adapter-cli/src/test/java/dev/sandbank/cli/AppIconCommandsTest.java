package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.hub.application.TestIcons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppIconCommandsTest {

    private final Terminal terminal = new Terminal();

    /** What the file is called and what it holds beside the picture does not matter. */
    @Test
    void h45IconFileIsDrawnAndNotKept(@TempDir Path folder) throws IOException {
        byte[] sent = Arrays.copyOf(TestIcons.ICON.png(), 1_000);
        Path icon = Files.write(folder.resolve("icon.gif"), sent);

        JsonNode app = terminal.run("app", "create", "--name", "Demo", "--icon", icon.toString(), "--json")
                .json();

        assertThat(app.get("icon").asText()).isEqualTo(TestIcons.ICON.dataUri());
    }

    @Test
    void iconIsReplacedByADataUriAndTakenAwayByAnEmptyText() {
        String id =
                terminal.installation.managed.registered("Demo").client().id().value();

        JsonNode drawn = terminal.run("app", "update", id, "--icon", TestIcons.ICON.dataUri(), "--json")
                .json();
        JsonNode without =
                terminal.run("app", "update", id, "--icon", "", "--json").json();

        assertThat(drawn.get("icon").asText()).isEqualTo(TestIcons.ICON.dataUri());
        assertThat(without.path("icon").isTextual()).isFalse();
    }

    @Test
    void h43IconFileOverOneMegabyteIsRefusedAndNothingIsStored(@TempDir Path folder) throws IOException {
        Path icon =
                Files.write(folder.resolve("icon.png"), Arrays.copyOf(TestIcons.ICON.png(), DrawIcon.MAX_BYTES + 1));

        Terminal.Result result = terminal.run("app", "create", "--name", "Demo", "--icon", icon.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("larger than 1 MB");
        assertThat(terminal.installation.managed.useCases().listClients().list())
                .isEmpty();
    }
}
