package dev.sandbank.bootstrap.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.bootstrap.Program;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server of an earlier version, and after a while one of this version beside it, on one database. */
final class MixedNodes implements AutoCloseable {

    private static final int SHOWN_LINES = 30;
    private static final String THIS_VERSION = System.getProperty("java.class.path");

    private final String jar;
    private final Path olderData;
    private final Path newerData;
    private final LentDatabase database = PostgresServer.shared().lendWithoutSchema();
    private Program older;
    private @Nullable Program newer;

    /**
     * Starts the earlier one, which makes the schema that it knows.
     *
     * @param jar of the earlier version, with its libraries beside it
     * @param folder an empty one
     */
    MixedNodes(String jar, Path folder) throws IOException, InterruptedException {
        this.jar = jar;
        this.olderData = prepare(folder.resolve("older"));
        this.newerData = prepare(folder.resolve("newer"));
        this.older = Program.serve(jar, olderData, olderData);
    }

    private Path prepare(Path data) throws IOException {
        String password = database.password();
        Files.writeString(
                Files.createDirectory(data).resolve("sandbank.properties"),
                "database=" + database.url() + "\n" + (password == null ? "" : "database-password=" + password + "\n"));
        return data;
    }

    /** An application of the earlier version; a limit of 0 calls a minute is none. */
    Registered register(int limit) throws IOException, InterruptedException {
        String[] create = ("app create --name Shop --json --redirect-uri " + TestClients.REDIRECT_URI + " --rate "
                        + limit)
                .split(" ");
        JsonNode app = new ObjectMapper().readTree(Program.run(jar, olderData, olderData, create));
        return new Registered(
                app.get("clientId").asText(), app.get("clientSecret").asText());
    }

    /** Starts the server of this version, which brings the schema up to date. */
    void startNewer() throws IOException, InterruptedException {
        copyKeys();
        newer = Program.serve(THIS_VERSION, newerData, newerData);
    }

    /** Without a key of the database, which not every earlier version knows, servers have the same files. */
    private void copyKeys() throws IOException {
        try (Stream<Path> files = Files.list(olderData)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".key")).toList()) {
                Files.copy(file, newerData.resolve(file.getFileName()));
            }
        }
    }

    Http older() {
        return new Http(older.baseUrl());
    }

    Http newer() {
        if (newer == null) {
            throw new IllegalStateException("not started yet");
        }
        return new Http(newer.baseUrl());
    }

    /** The link by which whoever started the first server makes the first account, as a path. */
    String ownerLink() throws IOException {
        String printed = Files.readString(olderData.resolve(Program.PRINTED));
        return printed.substring(printed.indexOf("/owner?token="))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** The end of what the earlier one printed, which tells what it did not understand. */
    String lastPrintedByOlder() throws IOException {
        List<String> lines = Files.readAllLines(olderData.resolve(Program.PRINTED)).stream()
                .dropWhile(line -> !line.startsWith("Ready after"))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    int schema() {
        return Integer.parseInt(database.texts("select max(version)::text from schema_version")
                .iterator()
                .next());
    }

    boolean hasTable(String name) {
        return !database.texts("select tablename from pg_tables where tablename = '" + name + "'")
                .isEmpty();
    }

    void assertThatTheStoreIsSound() {
        try (PostgresStores stores = PostgresStores.openForCommand(database.url(), database.password())) {
            assertThat(stores.check()).isEmpty();
        }
    }

    /** Stops the earlier one as an operator does: it ends what it has begun. */
    void stopOlder() {
        older.close();
        assertThat(older.process().exitValue())
                .as("exit code of the earlier version")
                .isZero();
    }

    /** Starts the earlier version once more, as operators do who want to go back. */
    void startOlderAgain() throws IOException, InterruptedException {
        older = Program.serve(jar, olderData, olderData);
    }

    @Override
    public void close() {
        older.close();
        if (newer != null) {
            newer.close();
        }
        database.close();
    }
}
