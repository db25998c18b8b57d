package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.SettingKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes one flag for every setting, so that the list of settings exists only once. */
public final class SettingsFlags {

    private static final String SWITCH = "on|off";

    private final List<OptionSpec> flags = new ArrayList<>();

    /** Gives the command a flag for each of the settings. */
    public void addTo(CommandSpec command, List<SettingKey> keys) {
        for (SettingKey key : keys) {
            OptionSpec.Builder described = OptionSpec.builder("--" + key.name())
                    .paramLabel(key.placeholder())
                    .type(String.class)
                    .description(key.meaning().replace("%", "%%") + defaultOf(key));
            // A switch that is only named is turned on.
            OptionSpec flag = key.placeholder().equals(SWITCH)
                    ? described.arity("0..1").fallbackValue("on").build()
                    : described.build();
            flags.add(flag);
            command.addOption(flag);
        }
    }

    /** The settings that were given as flags. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (OptionSpec flag : flags) {
            @Nullable String value = flag.getValue();
            if (value != null) {
                given.put(flag.longestName().substring(2), value);
            }
        }
        return given;
    }

    private static String defaultOf(SettingKey key) {
        return key.initial().isEmpty() ? "" : " Default " + key.initial() + ".";
    }
}
