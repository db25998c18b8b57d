package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sandbank.bootstrap.ReadmeServer;
import dev.sandbank.bootstrap.ReadmeShell;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README that lead a client from http to https to production, as printed, with a real server. */
class WayToProductionTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern LINES =
            Pattern.compile("```console\\n\\./sandbank serve(.*production-port 8445)\\n(.*?)```", Pattern.DOTALL);

    private final Path folder;

    WayToProductionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sixLinesLeadToProduction() throws Exception {
        assumeThat(ReadmeShell.canRun()).as("bash and curl are there").isTrue();
        HttpResponse<String> client = takenClient();
        var readme = LINES.matcher(Files.readString(README)).results().toList();
        assertThat(readme).hasSize(1);
        String port = String.valueOf(ReadmeServer.freePort());
        String[] flags = readme.get(0).group(1).strip().replace("8445", port).split(" ");
        try (ReadmeServer server = ReadmeServer.start(folder, flags);
                ReadmeShell shell = new ReadmeShell(folder, server)) {
            shell.paste("PRODUCTION_ID", ApprovedShop.id(client));
            shell.paste("PRODUCTION_SECRET", ApprovedShop.secret(client));
            List<String> lines = readme.get(0).group(2).lines().toList();
            assertThat(lines).hasSize(5);
            String said = "";
            for (String line : lines) {
                said = shell.run(server.here(line).replace("8445", port));
            }
            assertThat(said).contains("\"access_token\":\"", "\"cnf\":{\"x5t#S256\"");
        }
    }

    /** The production client of an approved request, in the data directory that the commands find by themselves. */
    private HttpResponse<String> takenClient() throws IOException {
        Path data = folder.resolve("data");
        try (ApprovedShop shop = new ApprovedShop("data", data.toString())) {
            return shop.take();
        }
    }
}
