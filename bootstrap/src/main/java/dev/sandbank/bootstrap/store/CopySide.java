package dev.sandbank.bootstrap.store;

import dev.sandbank.application.support.ShellText;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place of stores that a command names.
 *
 * @param url a database of a server; null for a data directory
 * @param data the data directory that holds the keys, and without a URL also the stores
 */
public record CopySide(@Nullable String url, @Nullable String password, Path data) {

    /**
     * The place that an option names.
     *
     * @param settings the place of the settings: it has the keys of databases, and maybe the password of the same one
     */
    static CopySide of(NamedPlace named, CopySide settings, Map<String, String> environment) {
        if (!named.place().startsWith("postgres:") && !named.place().startsWith("postgresql:")) {
            return new CopySide(null, null, directory(named));
        }
        try {
            StorePlace.server(named.place(), null);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--" + named.option() + " " + e.getMessage());
        }
        return new CopySide(named.place(), password(named, settings, environment), settings.data());
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

    boolean isDirectory() {
        return url == null;
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
