package dev.sandbank.bootstrap.store;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.bootstrap.secret.DatabaseKey;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place of stores that a command names.
 *
 * @param url a database of a server; null for a data directory
 * @param key under which the keys are sealed in that database; null if they are in the data directory
 * @param data the data directory that holds the keys, and without a URL also the stores
 */
public record CopySide(
        @Nullable String url,
        @Nullable String password,
        @Nullable DatabaseKey key,
        Path data) {

    /**
     * The place that an option names.
     *
     * @param settings the place of the settings: it has the keys of databases, and maybe the password of the same one
     */
    static CopySide of(NamedPlace named, CopySide settings, Map<String, String> environment) {
        if (!named.place().startsWith("postgres:") && !named.place().startsWith("postgresql:")) {
            return new CopySide(null, null, null, directory(named));
        }
        try {
            StorePlace.server(named.place(), null);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--" + named.option() + " " + e.getMessage());
        }
        boolean ofSettings = named.place().equals(settings.url());
        return new CopySide(
                named.place(),
                password(named, settings, environment),
                ofSettings ? settings.key() : null,
                settings.data());
    }

    private static Path directory(NamedPlace named) {
        try {
            return Path.of(named.place());
        } catch (InvalidPathException e) {
            throw Failure.usage("--" + named.option() + " must be a directory or postgresql://user@host:port/name");
        }
    }

    private static @Nullable String password(NamedPlace named, CopySide settings, Map<String, String> environment) {
        if (named.passwordFile() != null) {
            try {
                return Files.readString(named.passwordFile())
                        .lines()
                        .findFirst()
                        .orElse("");
            } catch (IOException e) {
                throw Failure.usage(
                        "--" + named.option() + "-password-file cannot be read: '" + named.passwordFile() + "'");
            }
        }
        String variable = "SANDBANK_" + named.option().toUpperCase(Locale.ROOT) + "_PASSWORD";
        String given = environment.getOrDefault(variable, "");
        if (given.isEmpty()) {
            return named.place().equals(settings.url()) ? settings.password() : null;
        }
        return given;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url == null ? data.toString() : url;
    }

    /** Lets the keys be read. A key that is made later than the copy would differ from that of the copy. */
    void withKeys(Consumer<InstallationKeys> read) {
        KeyFiles files = new KeyFiles(data);
        if (url == null) {
            InstallationKey.of(files);
            read.accept(files);
            return;
        }
        if (key == null && files.find(InstallationKey.NAME).isEmpty()) {
            throw Failure.refused("there is no " + InstallationKey.NAME + " in " + data
                    + "; --data names the data directory that has the keys of the copied installation, and"
                    + " --database-key-file with --database the key under which they are sealed in that database");
        }
        try (DurableStores stores = PostgresStores.openForCommand(url, password)) {
            read.accept(SystemKeys.ofNode(data, stores.keyRecords(), key).shared());
        }
    }

    boolean sharesDataWith(CopySide other) {
        return data.toAbsolutePath()
                .normalize()
                .equals(other.data.toAbsolutePath().normalize());
    }

    boolean holdsStores() {
        return url != null || SqliteStores.exist(data);
    }

    StorePlace place() {
        return url == null ? StorePlace.directory(data) : StorePlace.server(url, password);
    }

    /** The options by which a server works on it. */
    String options() {
        return (url == null ? "" : " --database " + ShellText.quote(url)) + " --data "
                + ShellText.quote(data.toString());
    }
}
