package dev.sandbank.bootstrap;

import static dev.sandbank.bootstrap.SettingName.DATABASE;
import static dev.sandbank.bootstrap.SettingName.DATABASE_KEY;
import static dev.sandbank.bootstrap.SettingName.DATABASE_PASSWORD;

import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.bootstrap.secret.DatabaseKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the stores are.
 *
 * @param url a database of a PostgreSQL server; null for a file in the data directory
 * @param password of the user there; null if the server asks for none
 * @param key under which the keys of the installation are sealed there; null if they are in files
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String password,
        @Nullable DatabaseKey key) {

    static DatabaseSettings of(SettingValues values) {
        String url =
                Settings.read(values, DATABASE, text -> text.isEmpty() ? text : PostgresStores.requireAddress(text));
        String password = secret(values, DATABASE_PASSWORD, "password");
        String key = secret(values, DATABASE_KEY, "key");
        if (url.isEmpty() && (password != null || key != null)) {
            throw Failure.usage("a password or a key of a database needs the setting database");
        }
        return new DatabaseSettings(url.isEmpty() ? null : url, password, key == null ? null : key(key));
    }

    private static @Nullable String secret(SettingValues values, SettingName name, String what) {
        if (values.of(name).origin().equals(SettingValues.FLAG)) {
            throw Failure.usage(
                    "the " + what + " of a database is no option, because others can read the arguments of a"
                            + " program; put it into " + name.variable() + " or into a file named by --" + name.key()
                            + "-file");
        }
        String secret = values.secret(name.key());
        return secret.isEmpty() ? null : secret;
    }

    private static DatabaseKey key(String text) {
        try {
            return DatabaseKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(DATABASE_KEY.key() + " " + e.getMessage());
        }
    }

    boolean isFile() {
        return url == null;
    }

    /** The address of the server's database. */
    String address() {
        return Objects.requireNonNull(url);
    }

    /** Whether there are stores; a server's database gets them when it is opened. */
    boolean holdsStores(Path data) {
        return !isFile() || SqliteStores.exist(data);
    }

    DurableStores open(Path data) {
        return isFile() ? SqliteStores.open(data) : PostgresStores.open(address(), password);
    }

    DurableStores openForCommand(Path data) {
        return isFile() ? SqliteStores.openForCommand(data) : PostgresStores.openForCommand(address(), password);
    }

    /** Where the keys of the installation are; the stores are asked only if they are in a server's database. */
    SystemKeys keys(Path data, Supplier<KeyRecords> records) {
        return isFile() ? SystemKeys.inFiles(data) : SystemKeys.ofNode(data, records.get(), key);
    }

    /** The option by which commands find the stores, with a space before it; empty if they need none. */
    String option() {
        return isFile() ? "" : " --database " + ShellText.quote(address());
    }

    /** How people back up a database of a server, whose own tools know it best. */
    String backupBy(Path file, Path data) {
        return "a database of a server is backed up by its own tool: pg_dump --format=custom --file="
                + ShellText.quote(file.toString()) + " " + ShellText.quote(address()) + "; keep " + keys(data)
                + " as well, but apart from it";
    }

    /** How people restore one. */
    String restoreBy(Path file, Path data) {
        return "a database of a server is restored by its own tool: pg_restore --clean --if-exists --dbname="
                + ShellText.quote(address()) + " " + ShellText.quote(file.toString()) + "; servers then need "
                + keys(data) + " as they were";
    }

    /** What a dump cannot be used without. */
    private String keys(Path data) {
        return key != null
                ? "the database key"
                : KeyFiles.NAMES.stream()
                        .sorted()
                        .map(name -> data.resolve(name).toString())
                        .collect(Collectors.joining(", "));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return isFile() ? "a file" : address();
    }
}
