package dev.sandbank.cli;

import dev.sandbank.cli.app.AppCommands;
import dev.sandbank.cli.customer.CustomerCommands;
import dev.sandbank.cli.db.DbCommands;
import dev.sandbank.cli.failure.Failures;
import dev.sandbank.cli.help.CompletionCommand;
import dev.sandbank.cli.help.HelpCommand;
import dev.sandbank.cli.line.Converters;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import dev.sandbank.cli.openapi.OpenapiCommands;
import dev.sandbank.cli.server.ServeCommand;
import dev.sandbank.cli.server.SettingsCommand;
import dev.sandbank.cli.server.VersionCommand;
import dev.sandbank.cli.space.SpaceCommands;
import dev.sandbank.cli.token.TokenCommands;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** All commands. */
final class CommandTree {

    /** The width of the help if the output is no terminal. */
    private static final int HELP_WIDTH = 100;

    /** These commands are about all other commands. */
    private static final Set<String> OVER_ALL = Set.of("help", "completion");

    private CommandTree() {}

    /**
     * Builds the commands that these arguments need. Reading the options of all commands would make every start slower,
     * so if the first argument is a command, only that one is built; {@code help} and {@code completion} need all.
     */
    static CommandLine of(Session session, String... arguments) {
        String first = arguments.length == 0 || OVER_ALL.contains(arguments[0]) ? "" : arguments[0];
        String second = arguments.length < 2 ? "" : arguments[1];
        CommandLine root =
                commands(session, first.isEmpty() ? "" : second).below(new CommandLine(new RootCommand()), first);
        addHelp(root);
        addVersion(root, session);
        return Failures.addTo(Converters.addTo(root))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    }

    private static Subcommands commands(Session session, String next) {
        return new Subcommands()
                .putLine("serve", () -> ServeCommand.of(session))
                .putLine("app", () -> AppCommands.of(session, next))
                .putLine("customer", () -> CustomerCommands.of(session, next))
                .putLine("space", () -> SpaceCommands.of(session, next))
                .putLine("token", () -> TokenCommands.of(session, next))
                .putLine("db", () -> DbCommands.of(session, next))
                .putLine("openapi", () -> OpenapiCommands.of(session, next))
                .putLine("settings", () -> SettingsCommand.of(session))
                .put("version", () -> new VersionCommand(session))
                .put("help", HelpCommand::new)
                .put("completion", CompletionCommand::new);
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
        line.getSubcommands().values().forEach(CommandTree::addHelp);
    }

    private static void addVersion(CommandLine root, Session session) {
        root.getCommandSpec()
                .versionProvider(() -> new String[] {VersionCommand.line(session)})
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
    }
}
