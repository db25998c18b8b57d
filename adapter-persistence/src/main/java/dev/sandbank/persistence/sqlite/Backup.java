package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/**
 * Copies the database to one file while it is in use. The copy has the state of one moment, and writers need not wait.
 * The file gets its final name only when it is complete and durable, so an incomplete file never has that name.
 */
final class Backup {

    private Backup() {}

    /** @param keyFiles the names of the files beside the database that belong in the backup */
    static void write(Connection connection, Path file, Path dataDirectory, Set<String> keyFiles) {
        try {
            // This check avoids useless work; the move below checks again.
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path part = DataDirectory.createPart(file);
            try {
                copy(connection, part);
                addKeys(part, dataDirectory, keyFiles);
                DataDirectory.sync(part);
                Files.move(part, file);
                DataDirectory.syncFolderOf(file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (SQLException e) {
            String reason = FAILURES.meansFull(e) ? "the disk is full" : FAILURES.sentence(e);
            throw new StoreUnavailable("the backup " + file + " cannot be created: " + reason, e);
        } catch (IOException e) {
            throw new StoreUnavailable("the backup " + file + " cannot be created: " + DataDirectory.reason(e), e);
        }
    }

    private static void copy(Connection connection, Path part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toAbsolutePath().toString());
            statement.execute();
        }
    }

    private static void addKeys(Path part, Path dataDirectory, Set<String> keyFiles) throws SQLException, IOException {
        try (Connection backup = new Connections(part).withoutJournal()) {
            KeysInBackup.add(backup, dataDirectory, keyFiles);
        }
    }
}
