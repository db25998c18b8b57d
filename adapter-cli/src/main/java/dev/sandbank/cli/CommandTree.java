package dev.sandbank.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Every command there is. */
final class CommandTree {

    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    static CommandLine of(Session session) {
        CommandLine root = new CommandLine(new GroupCommand.Root())
                .addSubcommand(ServeCommand.of(session))
                .addSubcommand(new CommandLine(new GroupCommand.App())
                        .addSubcommand(new AppCreateCommand(session))
                        .addSubcommand(new AppListCommand(session))
                        .addSubcommand(new AppShowCommand(session))
                        .addSubcommand(new AppUpdateCommand(session))
                        .addSubcommand(new AppRotateSecretCommand(session))
                        .addSubcommand(new AppDeleteCommand(session)))
                .addSubcommand(new CommandLine(new GroupCommand.Customer())
                        .addSubcommand(new CustomerListCommand())
                        .addSubcommand(new CustomerShowCommand()))
                .addSubcommand(new CommandLine(new GroupCommand.Token())
                        .addSubcommand(new TokenListCommand(session))
                        .addSubcommand(new TokenRevokeCommand(session)))
                .addSubcommand(new CommandLine(new GroupCommand.Db())
                        .addSubcommand(new DbCheckCommand(session))
                        .addSubcommand(new DbBackupCommand(session)))
                .addSubcommand(SettingsCommand.of(session))
                .addSubcommand(new VersionCommand(session));
        addHelp(root);
        return Failures.addTo(root)
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
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
