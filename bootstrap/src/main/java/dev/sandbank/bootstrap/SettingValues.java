package dev.sandbank.bootstrap;

import dev.sandbank.application.support.Nearest;
import dev.sandbank.bootstrap.mail.SettingTexts;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Setting;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text and the origin of every setting. Flags come before {@code SANDBANK_...} variables, those before
 * {@code sandbank.properties} in the data directory, and that before defaults. An empty variable counts as not set.
 */
final class SettingValues implements SettingTexts {

    /** The file's name in the data directory. */
    static final String FILE = "sandbank.properties";

    /** The origin of what the command line says. */
    static final String FLAG = "flag";

    private final Map<SettingName, Value> values;

    /** The text and the origin of one setting. */
    record Value(String text, String origin) {}

    private SettingValues(Map<SettingName, Value> values) {
        this.values = values;
    }

    /** Reads them all; a file that cannot be read or names an unknown setting is a usage failure. */
    static SettingValues read(Map<String, String> flags, Map<String, String> environment) {
        Map<SettingName, Value> values = new EnumMap<>(SettingName.class);
        Stream.of(SettingName.values())
                .forEach(name -> values.put(name, first(name, flags, environment, new Properties(), Path.of(FILE))));
        Path file = path(values.get(SettingName.DATA)).resolve(FILE);
        Properties properties = load(file);
        Stream.of(SettingName.values())
                .forEach(name -> values.put(name, first(name, flags, environment, properties, file)));
        return new SettingValues(values);
    }

    Value of(SettingName name) {
        @Nullable Value value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("every setting has a value, but not " + name);
        }
        return value;
    }

    @Override
    public String text(String key) {
        return of(name(key)).text();
    }

    @Override
    public <T> T read(String key, Function<String, T> parser) {
        return Settings.read(this, name(key), parser);
    }

    @Override
    public int port(String key) {
        return read(key, Settings::port);
    }

    @Override
    public int portOrOff(String key) {
        return read(key, Settings::portOrOff);
    }

    @Override
    public boolean isOn(String key) {
        return read(key, Settings::onOrOff);
    }

    private static SettingName name(String key) {
        return SettingName.named(key).orElseThrow(() -> new IllegalArgumentException("there is no setting " + key));
    }

    /** All of them, for people. */
    List<Setting> all() {
        return values.entrySet().stream()
                .map(entry -> new Setting(
                        entry.getKey().forPeople(),
                        shown(entry.getKey(), entry.getValue().text()),
                        entry.getValue().origin()))
                .toList();
    }

    private static String shown(SettingName name, String text) {
        return name.isSecret() && !text.isEmpty() ? "(not shown)" : text;
    }

    private static Value first(
            SettingName name,
            Map<String, String> flags,
            Map<String, String> environment,
            Properties file,
            Path fileName) {
        @Nullable String flag = flags.get(name.key());
        if (flag != null) {
            return new Value(flag, FLAG);
        }
        String variable = environment.getOrDefault(name.variable(), "");
        if (!variable.isEmpty()) {
            return new Value(variable, "environment " + name.variable());
        }
        @Nullable String written = file.getProperty(name.key());
        return written == null ? new Value(name.initial(), "default") : new Value(written.strip(), "file " + fileName);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try {
                properties.load(new StringReader(withoutMark(Files.readString(file))));
            } catch (IOException | IllegalArgumentException e) {
                throw Failure.usage("the settings file " + file + " cannot be read");
            }
        }
        properties.stringPropertyNames().stream().sorted().forEach(key -> check(key, file));
        return properties;
    }

    /** Some editors begin a file with a byte-order mark, which would become part of the first name. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void check(String key, Path file) {
        if (SettingName.named(key).isEmpty()) {
            String question =
                    Nearest.question(key, Stream.of(SettingName.values()).map(SettingName::key));
            throw Failure.usage("unknown setting '" + key + "' in " + file
                    + (question.isEmpty() ? "; see sandbank settings" : question));
        }
        if (key.equals(SettingName.DATA.key())) {
            throw Failure.usage("'data' cannot be set in " + file + ", which lies in it; use --data or SANDBANK_DATA");
        }
    }

    private static Path path(@Nullable Value value) {
        String text = value == null ? "" : value.text();
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Failure.usage("data must be a directory, not '" + text + "'");
        }
    }
}
