package dev.sandbank.cli.server;

import dev.sandbank.cli.installation.Setting;
import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SettingsFlags;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the settings. */
@Command(
        name = "settings",
        header = "List every setting, its value, and where that came from.",
        description = "Flags win over SANDBANK_... variables (SANDBANK_PUBLIC_URL for public-url), those over the file"
                + " sandbank.properties in the data directory, and that over the defaults.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank settings", "  sandbank settings --port 9090 --data /var/lib/sandbank --json"})
public final class SettingsCommand implements Callable<Integer> {

    private final Session session;
    private final SettingsFlags flags = new SettingsFlags();

    @Mixin
    private final OutputOption output = new OutputOption();

    private SettingsCommand(Session session) {
        this.session = session;
    }

    /** The command with one flag for each setting. */
    public static CommandLine of(Session session) {
        SettingsCommand command = new SettingsCommand(session);
        CommandLine line = new CommandLine(command);
        command.flags.addTo(line.getCommandSpec(), session.installation().keys());
        return line;
    }

    @Override
    public Integer call() {
        List<Setting> settings = session.installation().settings(flags.given());
        return output.write(
                settings.stream().map(SettingJson::of).toList(),
                text -> text.table(
                        List.of("KEY", "VALUE", "FROM", "MEANING"),
                        settings.stream()
                                .map(setting -> List.of(
                                        setting.key().name(),
                                        setting.value(),
                                        setting.origin(),
                                        setting.key().meaning()))
                                .toList()));
    }

    record SettingJson(String key, String value, String origin, String defaultValue, String description) {
        static SettingJson of(Setting setting) {
            return new SettingJson(
                    setting.key().name(),
                    setting.value(),
                    setting.origin(),
                    setting.key().initial(),
                    setting.key().meaning());
        }
    }
}
