package dev.sandbank.cli.installation;

/**
 * A setting's name and meaning.
 *
 * @param name as a flag is written, without the dashes: {@code public-url}
 * @param initial the default; may be empty
 */
public record SettingKey(String name, String placeholder, String meaning, String initial) {}
