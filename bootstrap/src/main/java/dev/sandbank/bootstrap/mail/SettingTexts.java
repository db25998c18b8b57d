package dev.sandbank.bootstrap.mail;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/** The texts of settings. */
public interface SettingTexts {

    /** The text of a setting, as it was given or by default. */
    String text(String key);

    /**
     * The value of a setting.
     *
     * @param parser throws an {@link IllegalArgumentException} with the second half of a sentence for a malformed text;
     *     the failure then names the setting and where its text came from
     */
    <T> T read(String key, Function<String, T> parser);

    /** The value of a setting that is a port. */
    int port(String key);

    /** The value of a setting that is a port or {@code off}, which is -1. */
    int portOrOff(String key);

    /** The value of a setting that is {@code on} or {@code off}. */
    boolean isOn(String key);

    /**
     * A secret: the text of a setting, or the first line of the file that another names, which has the same key with
     * {@code -file} behind it; empty if there is neither.
     */
    default String secret(String key) {
        String secret = text(key);
        String file = text(key + "-file");
        if (file.isEmpty()) {
            return secret;
        }
        if (!secret.isEmpty()) {
            throw Failure.usage("give either " + key + " or " + key + "-file");
        }
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("");
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage(key + "-file cannot be read: '" + file + "'");
        }
    }
}
