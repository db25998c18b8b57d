package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.http.TestClients.Registered;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the store of a running server cannot be written for a time, the server works again afterwards without a restart.
 */
@Timeout(120)
class StoreTroubleTest {

    private static final int MANY = 5_000;

    private final Path data;
    private final List<String> tokens = new ArrayList<>();
    private ServerProcess server;
    private BankClient bank;
    private String link;

    StoreTroubleTest(@TempDir Path data) throws IOException {
        this.data = data;
        JsonNode created = new ObjectMapper()
                .readTree(ServerProcess.command(data, "app", "create", "--name", "Trouble", "--rate", "0", "--json"));
        Registered app = new Registered(
                created.get("clientId").asText(), created.get("clientSecret").asText());
        server = ServerProcess.start(data);
        bank = new BankClient(server.http(), app);
        tokens.add(BankClient.text(bank.twoLeggedToken(), "access_token"));
        link = bank.linkedCard(tokens.get(0), "merchant");
    }

    @BeforeEach
    void isReady() {
        assertThat(readiness().statusCode()).isEqualTo(200);
    }

    @AfterEach
    void kill() {
        server.close();
    }

    /** This test is skipped on systems where no limit can be set on a running process. */
    @Test
    void case111FileThatMayNotGrowIsToldAndOvercome() throws IOException, InterruptedException, SQLException {
        assumeThat(limitFilesTo(Files.size(data.resolve("sandbank.db-wal")) + 200_000))
                .as("may limit the size of files")
                .isTrue();

        HttpResponse<String> refused = issueUntilRefused();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Http.header(refused, "Retry-After")).isNotBlank();
        assertThat(readiness().statusCode()).isEqualTo(503);
        assertThat(readiness().body()).startsWith("not ready: the disk that holds the database fails");
        assertThat(server.http().getAtRoot("/livez").statusCode()).isEqualTo(200);
        assertThatEveryTokenWorks();

        assertThat(limitFilesTo(-1)).isTrue();
        assertThatItComesBack();
    }

    @Test
    void case111DatabaseThatIsAwayForAWhileIsToldAndOvercome() throws IOException, SQLException {
        Path away = data.resolveSibling(data.getFileName() + "-away.db");
        Files.move(data.resolve("sandbank.db"), away);

        assertThat(bank.twoLeggedToken().statusCode()).isEqualTo(503);
        assertThat(readiness().body()).isEqualTo("not ready: the database file sandbank.db is gone; put it back");
        assertThatEveryTokenWorks();

        Files.move(away, data.resolve("sandbank.db"));
        assertThatItComesBack();
    }

    private void assertThatItComesBack() throws SQLException {
        while (readiness().statusCode() != 200) {
            Moment.pass();
        }
        tokens.add(BankClient.text(bank.twoLeggedToken(), "access_token"));
        assertThatEveryTokenWorks();
        assertThat(rowsOfTokens()).as("nothing that was refused").isEqualTo(tokens.size());
        assertThat(ServerProcess.command(data, "db", "check")).contains("sound");
    }

    private HttpResponse<String> issueUntilRefused() {
        HttpResponse<String> response = bank.twoLeggedToken();
        while (response.statusCode() == 200 && tokens.size() < MANY) {
            tokens.add(BankClient.text(response, "access_token"));
            response = bank.twoLeggedToken();
        }
        return response;
    }

    private void assertThatEveryTokenWorks() {
        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(bank.balance(token, link).statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> readiness() {
        return server.http().getAtRoot("/readyz");
    }

    private int rowsOfTokens() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sandbank.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from access_token")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Limits the size of the files that the server writes; returns whether this system can do that. */
    private boolean limitFilesTo(long bytes) throws InterruptedException {
        String limit = bytes < 0 ? "unlimited" : Long.toString(bytes);
        try {
            return new ProcessBuilder("prlimit", "--pid", Long.toString(server.pid()), "--fsize=" + limit + ":")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program here.
            return false;
        }
    }
}
