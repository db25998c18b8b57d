package dev.sandbank.cli;

import dev.sandbank.cli.app.AppCommands;
import dev.sandbank.cli.customer.CustomerCommands;
import dev.sandbank.cli.db.DbCommands;
import dev.sandbank.cli.line.Failures;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.WholeNumberConverter;
import dev.sandbank.cli.openapi.OpenapiCommands;
import dev.sandbank.cli.server.ServeCommand;
import dev.sandbank.cli.server.SettingsCommand;
import dev.sandbank.cli.server.VersionCommand;
import dev.sandbank.cli.space.SpaceCommands;
import dev.sandbank.cli.token.TokenCommands;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** All commands. */
final class CommandTree {

    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    /**
     * Builds the commands that these arguments need. Reading the options of all commands would make {@code serve}
     * slower, so if the first argument is a command, only that one is built.
     */
    static CommandLine of(Session session, String... arguments) {
        Map<String, Supplier<CommandLine>> commands = commands(session);
        CommandLine root = new CommandLine(new RootCommand());
        String first = arguments.length == 0 ? "" : arguments[0];
        commands.keySet().stream()
                .filter(name -> name.equals(first) || !commands.containsKey(first))
                .forEach(name -> root.addSubcommand(name, command(commands, name)));
        addHelp(root);
        return Failures.addTo(root)
                .registerConverter(Integer.class, new WholeNumberConverter())
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    }

    private static CommandLine command(Map<String, Supplier<CommandLine>> commands, String name) {
        return Objects.requireNonNull(commands.get(name)).get();
    }

    private static Map<String, Supplier<CommandLine>> commands(Session session) {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("serve", () -> ServeCommand.of(session));
        commands.put("app", () -> AppCommands.of(session));
        commands.put("customer", () -> CustomerCommands.of(session));
        commands.put("space", () -> SpaceCommands.of(session));
        commands.put("token", () -> TokenCommands.of(session));
        commands.put("db", () -> DbCommands.of(session));
        commands.put("openapi", () -> OpenapiCommands.of(session));
        commands.put("settings", () -> SettingsCommand.of(session));
        commands.put("version", () -> new CommandLine(new VersionCommand(session)));
        return commands;
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        line.getSubcommands().values().forEach(CommandTree::addHelp);
    }
}
