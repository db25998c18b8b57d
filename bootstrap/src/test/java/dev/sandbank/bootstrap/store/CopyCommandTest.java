package dev.sandbank.bootstrap.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.CommandRun;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.domain.market.Market;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation moves from a file to a database and back, and its tokens, money and keys move with it. */
class CopyCommandTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LentDatabase database = PostgresServer.shared().lend();
    private final Path temp;
    private final Path data;
    private final Path keys;

    CopyCommandTest(@TempDir Path temp) {
        this.temp = temp;
        this.data = temp.resolve("data");
        this.keys = temp.resolve("keys");
    }

    @AfterEach
    void giveBack() {
        database.close();
    }

    @Test
    void installationGoesThereAndBack() throws IOException, InterruptedException {
        Application shop;
        String token;
        try (Sandbank server = server(data, false)) {
            shop = server.createApplication("Shop");
            token = shop.token(Market.SG);
        }
        CommandRun.of(data, "cert", "ca");
        CommandRun.of(data, "customer spend --market sg --user SandboxUser1 --merchant Kopi --amount 12.50".split(" "));

        assertThat(copy(data.toString(), database.url()).out())
                .contains("is copied to " + database.url(), "moved in SGD: ", "serve --database");
        assertSameKeys(keys);
        try (Sandbank server = server(keys, true)) {
            assertThat(status(server, shop, token)).isEqualTo(200);
        }
        assertThat(database(keys, "customer", "entries", "--market", "sg", "--user", "SandboxUser1")
                        .out())
                .contains("Kopi");

        Path back = temp.resolve("back");
        copy(database.url(), back.toString());
        assertSameKeys(back);
        assertThat(database(keys, "db", "check", "--against", back.toString()).out())
                .contains("The stored data is sound.", "Both have the same");
        try (Sandbank server = server(back, false)) {
            assertThat(status(server, shop, token)).isEqualTo(200);
        }
    }

    @Test
    void whatAServerUsesIsNotCopied() {
        try (Sandbank server = server(data, false)) {
            assertThat(refused("--from", data.toString(), "--to", database.url()))
                    .contains("a server uses the data directory " + data, server.baseUrl());
        }
        try (Sandbank server = server(keys, true)) {
            assertThat(server.port()).isPositive();
            assertThat(refused("--from", data.toString(), "--to", database.url()))
                    .contains("belongs to another installation");
            assertThat(CommandRun.failing(data, "db", "copy", "--from", data.toString(), "--to", database.url()))
                    .contains(database.url() + " is in use by a Sandbank on");
        }
    }

    @Test
    void wrongPlacesAreRefused() throws IOException {
        CommandRun.of(data, "app", "create", "--name", "Shop");
        assertThat(refused("--from", temp.resolve("nowhere").toString(), "--to", database.url()))
                .contains("there is no store in");
        assertThat(refused("--from", data.toString(), "--to", data + "/")).contains("are the same place");
        assertThat(refused("--from", database.url(), "--to", temp.resolve("new").toString()))
                .contains("there is no installation.key in " + keys);
        assertThat(refused("--from", data.toString(), "--to", "postgresql://hub:secret@db/x"))
                .contains("--to must not hold a password")
                .doesNotContain("secret@");
        Path password = Files.writeString(temp.resolve("password"), "wrong\n");
        assertThat(refused(
                        "--from",
                        data.toString(),
                        "--to",
                        "postgresql://nobody@127.0.0.1:1/x",
                        "--to-password-file",
                        password.toString()))
                .contains("postgresql://nobody@127.0.0.1:1/x: the database server cannot be reached");
    }

    private void assertSameKeys(Path directory) {
        List<String> names = KeyFiles.NAMES.stream()
                .filter(name -> Files.exists(data.resolve(name)))
                .toList();
        assertThat(names).contains("installation.key").anyMatch(name -> name.startsWith("tls/"));
        assertThat(names)
                .allSatisfy(name -> assertThat(directory.resolve(name)).hasSameBinaryContentAs(data.resolve(name)));
    }

    private CommandRun copy(String from, String to) {
        return CommandRun.of(data, "db", "copy", "--from", from, "--to", to, "--data", keys.toString());
    }

    private String refused(String... options) {
        return CommandRun.failing(data, joined(new String[] {"db", "copy", "--data", keys.toString()}, options));
    }

    private CommandRun database(Path directory, String... words) {
        return CommandRun.of(directory, joined(words, "--database", database.url()));
    }

    private static String[] joined(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }

    private Sandbank server(Path directory, boolean onDatabase) {
        Map<String, String> settings = new HashMap<>(Map.of("data", directory.toString()));
        if (onDatabase) {
            settings.put("database", database.url());
        }
        return Sandbank.start(settings);
    }

    private static int status(Sandbank server, Application shop, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.apiUrl() + "/v1/apac/utilities/referenceData/maritalStatus"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("uuid", "6d8a4b2f-4df4-4f13-a4d5-6a7a1e0c9f10")
                .header("client_id", shop.id())
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).statusCode();
    }
}
