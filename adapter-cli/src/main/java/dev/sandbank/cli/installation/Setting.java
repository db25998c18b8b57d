package dev.sandbank.cli.installation;

/**
 * A setting in force.
 *
 * @param origin {@code flag}, {@code environment SANDBANK_...}, {@code file ...} or {@code default}
 */
public record Setting(SettingKey key, String value, String origin) {}
