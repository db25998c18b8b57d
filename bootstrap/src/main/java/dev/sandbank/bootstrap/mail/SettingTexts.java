package dev.sandbank.bootstrap.mail;

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
}
