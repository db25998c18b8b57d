package dev.sandbank.bootstrap;

import static dev.sandbank.bootstrap.SettingName.DATABASE;
import static dev.sandbank.bootstrap.SettingName.DATABASE_PASSWORD;
import static dev.sandbank.bootstrap.SettingName.DATABASE_PASSWORD_FILE;

import dev.sandbank.application.support.ShellText;
import dev.sandbank.bootstrap.secret.KeyFile;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the stores are.
 *
 * @param url a database of a PostgreSQL server; null for a file in the data directory
 * @param password of the user there; null if the server asks for none
 */
public record DatabaseSettings(
        @Nullable String url, @Nullable String password) {

    static DatabaseSettings of(SettingValues values) {
        String url =
                Settings.read(values, DATABASE, text -> text.isEmpty() ? text : PostgresStores.requireAddress(text));
        String password = password(values);
        if (url.isEmpty() && password != null) {
            throw Failure.usage("a password of a database needs the setting database");
        }
        return new DatabaseSettings(url.isEmpty() ? null : url, password);
    }

    private static @Nullable String password(SettingValues values) {
        if (values.of(DATABASE_PASSWORD).origin().equals(SettingValues.FLAG)) {
            throw Failure.usage("the password of a database is no option, because others can read the arguments of a"
                    + " program; put it into " + DATABASE_PASSWORD.variable() + " or into a file named by --"
                    + DATABASE_PASSWORD_FILE.key());
        }
        String password = values.of(DATABASE_PASSWORD).text();
        String file = values.of(DATABASE_PASSWORD_FILE).text();
        if (file.isEmpty()) {
            return password.isEmpty() ? null : password;
        }
        if (!password.isEmpty()) {
            throw Failure.usage("give either database-password or database-password-file");
        }
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("");
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage("database-password-file cannot be read: '" + file + "'");
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

    /** The option by which commands find the stores, with a space before it; empty if they need none. */
    String option() {
        return isFile() ? "" : " --database " + ShellText.quote(address());
    }

    /** How people back up a database of a server, whose own tools know it best. */
    String backupBy(Path file, Path data) {
        return "a database of a server is backed up by its own tool: pg_dump --format=custom --file="
                + ShellText.quote(file.toString()) + " " + ShellText.quote(address()) + "; keep " + keysIn(data)
                + " with it";
    }

    /** How people restore one. */
    String restoreBy(Path file, Path data) {
        return "a database of a server is restored by its own tool: pg_restore --clean --if-exists --dbname="
                + ShellText.quote(address()) + " " + ShellText.quote(file.toString()) + "; put back " + keysIn(data)
                + " first";
    }

    private static String keysIn(Path data) {
        return KeyFile.NAMES.stream()
                .sorted()
                .map(name -> data.resolve(name).toString())
                .collect(Collectors.joining(", "));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return isFile() ? "a file" : address();
    }
}
