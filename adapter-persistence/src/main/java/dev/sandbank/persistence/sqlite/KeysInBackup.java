package dev.sandbank.persistence.sqlite;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Stores the key files of an installation in a table of its backups. Without the keys, ids that were derived with a key
 * could not be found again.
 */
final class KeysInBackup {

    private static final String CREATE = "create table backup_key (name text primary key, content blob not null)";
    private static final String IS_THERE = "select count(*) from sqlite_master where name = 'backup_key'";

    private KeysInBackup() {}

    /** Adds the named files that exist in the folder or below it. */
    static void add(Connection backup, Path folder, Set<String> names) throws SQLException, IOException {
        execute(backup, CREATE);
        try (PreparedStatement insert = backup.prepareStatement("insert into backup_key values (?, ?)")) {
            for (String name : names) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    insert.setString(1, name);
                    insert.setBytes(2, Files.readAllBytes(file));
                    insert.execute();
                }
            }
        }
    }

    /**
     * Removes the keys from a backup and returns them, so that the remaining database holds no key.
     *
     * @param names the names of the allowed files
     * @throws StoreUnavailable if it has no such table, or names another file in it
     */
    static Map<String, byte[]> takeOut(Connection backup, Set<String> names) throws SQLException {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        try (Statement statement = backup.createStatement()) {
            if (number(statement, IS_THERE) == 0) {
                throw new StoreUnavailable("it was not made by `sandbank db backup`");
            }
            try (ResultSet rows = statement.executeQuery("select name, content from backup_key")) {
                while (rows.next()) {
                    keys.put(rows.getString(1), rows.getBytes(2));
                }
            }
        }
        if (!names.containsAll(keys.keySet())) {
            throw new StoreUnavailable("it was made by a newer Sandbank");
        }
        execute(backup, "pragma secure_delete = on");
        execute(backup, "drop table backup_key");
        return keys;
    }

    /** Writes these files into the folder, and deletes the other named files from it. */
    static void putInto(Path folder, Map<String, byte[]> keys, Set<String> names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            byte[] content = keys.get(name);
            if (content == null) {
                Files.deleteIfExists(file);
            } else {
                write(file, content);
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        new DataDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent())).prepareFolder();
        Path part = DataDirectory.createPart(file);
        try {
            Files.write(part, content);
            DataDirectory.sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            DataDirectory.syncFolderOf(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
