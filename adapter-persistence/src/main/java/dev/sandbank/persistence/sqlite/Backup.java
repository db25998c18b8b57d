package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies the database to one file while it is in use: the state of one moment, without holding up writers. */
final class Backup {

    private Backup() {}

    static void write(Connection connection, Path file) {
        try {
            // Created here, for its owner alone, and never over a file that exists; VACUUM takes an empty one.
            DataDirectory.createNewFile(file);
        } catch (IOException e) {
            throw new StoreUnavailable("the backup " + file + " cannot be created: " + DataDirectory.reason(e), e);
        }
        boolean done = false;
        try {
            copy(connection, file);
            sync(file);
            done = true;
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        } catch (IOException e) {
            throw new StoreUnavailable("the backup " + file + " cannot be written: " + DataDirectory.reason(e), e);
        } finally {
            if (!done) {
                remove(file);
            }
        }
    }

    private static void copy(Connection connection, Path file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.execute();
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that led here is the one to tell.
        }
    }
}
