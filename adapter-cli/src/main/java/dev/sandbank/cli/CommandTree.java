package dev.sandbank.cli;

import dev.sandbank.domain.secret.GuessTarget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Every command there is. */
final class CommandTree {

    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    /**
     * The tree these arguments need. Reading a command's options takes time that {@code serve} would rather not spend
     * on the others, so where the first argument is a command, only that one is built.
     */
    static CommandLine of(Session session, String... arguments) {
        Map<String, Supplier<CommandLine>> commands = commands(session);
        CommandLine root = new CommandLine(new GroupCommand.Root());
        String first = arguments.length == 0 ? "" : arguments[0];
        commands.keySet().stream()
                .filter(name -> name.equals(first) || !commands.containsKey(first))
                .forEach(name -> root.addSubcommand(name, command(commands, name)));
        addHelp(root);
        return Failures.addTo(root)
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
        commands.put(
                "app",
                () -> new CommandLine(new GroupCommand.App())
                        .addSubcommand(new AppCreateCommand(session))
                        .addSubcommand(new AppListCommand(session))
                        .addSubcommand(new AppShowCommand(session))
                        .addSubcommand(new AppUpdateCommand(session))
                        .addSubcommand(new AppRotateSecretCommand(session))
                        .addSubcommand(new LockedCommand(session, GuessTarget.Kind.APPLICATION))
                        .addSubcommand(new AppUnlockCommand(session))
                        .addSubcommand(new AppDeleteCommand(session)));
        commands.put(
                "customer",
                () -> new CommandLine(new GroupCommand.Customer())
                        .addSubcommand(new CustomerListCommand())
                        .addSubcommand(new CustomerShowCommand(session))
                        .addSubcommand(new LockedCommand(session, GuessTarget.Kind.CUSTOMER))
                        .addSubcommand(new CustomerUnlockCommand(session)));
        commands.put(
                "token",
                () -> new CommandLine(new GroupCommand.Token())
                        .addSubcommand(new TokenListCommand(session))
                        .addSubcommand(new TokenRevokeCommand(session)));
        commands.put(
                "db",
                () -> new CommandLine(new GroupCommand.Db())
                        .addSubcommand(new DbCheckCommand(session))
                        .addSubcommand(new DbBackupCommand(session)));
        commands.put(
                "openapi",
                () -> new CommandLine(new GroupCommand.Openapi()).addSubcommand(new OpenapiExportCommand(session)));
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
