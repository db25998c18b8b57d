package dev.sandbank.cli;

import dev.sandbank.cli.app.AppCommands;
import dev.sandbank.cli.audit.AuditCommands;
import dev.sandbank.cli.bank.ProspectCommands;
import dev.sandbank.cli.call.CallsCommands;
import dev.sandbank.cli.certificate.CertCommands;
import dev.sandbank.cli.customer.CustomerCommands;
import dev.sandbank.cli.dataset.DataCommands;
import dev.sandbank.cli.db.DbCommands;
import dev.sandbank.cli.failure.Failures;
import dev.sandbank.cli.help.CompletionCommand;
import dev.sandbank.cli.help.HelpCommand;
import dev.sandbank.cli.help.WordHelp;
import dev.sandbank.cli.hub.admin.AdminCommands;
import dev.sandbank.cli.hub.contact.ContactCommands;
import dev.sandbank.cli.hub.developer.DeveloperCommands;
import dev.sandbank.cli.hub.production.ProductionCommands;
import dev.sandbank.cli.line.Converters;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import dev.sandbank.cli.mail.MailCommands;
import dev.sandbank.cli.node.NodeCommands;
import dev.sandbank.cli.openapi.OpenapiCommands;
import dev.sandbank.cli.server.ServeCommand;
import dev.sandbank.cli.server.SettingsCommand;
import dev.sandbank.cli.server.VersionCommand;
import dev.sandbank.cli.space.SpaceCommands;
import dev.sandbank.cli.team.TeamCommands;
import dev.sandbank.cli.token.TokenCommands;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;

/** All commands. */
final class CommandTree {

    /** The width of the help if the output is no terminal. */
    private static final int HELP_WIDTH = 100;

    private static final String HELP = "help";
    private static final String COMPLETION = "completion";

    private CommandTree() {}

    /**
     * Builds the commands that these arguments need. Reading the options of all commands would make every start slower,
     * so only the command that the first words name is built. {@code completion} needs all.
     */
    static CommandLine of(Session session, String... arguments) {
        if (COMPLETION.equals(word(arguments, 0))) {
            return built(session, Subcommands.ALL, Subcommands.ALL);
        }
        return HELP.equals(word(arguments, 0))
                ? built(session, word(arguments, 1), word(arguments, 2), HELP)
                : built(session, word(arguments, 0), word(arguments, 1));
    }

    private static CommandLine built(Session session, String first, String second, String... also) {
        String next = first.equals(Subcommands.ALL) ? Subcommands.ALL : second;
        CommandLine root = commands(session, next).below(new CommandLine(new RootCommand()), first, also);
        addHelp(root);
        addVersion(root, session);
        return WordHelp.addTo(Failures.addTo(Converters.addTo(root)))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    }

    /** The word at a place; after an option it is not known which command is meant, so all are needed. */
    private static String word(String[] arguments, int place) {
        if (place >= arguments.length) {
            return "";
        }
        if (!arguments[place].startsWith("-")) {
            return arguments[place];
        }
        return place == arguments.length - 1 ? "" : Subcommands.ALL;
    }

    private static Subcommands commands(Session session, String next) {
        return new Subcommands()
                .putLine("serve", ServeCommand.class, () -> ServeCommand.of(session))
                .putLine("app", AppCommands.class, () -> AppCommands.of(session, next))
                .putLine("customer", CustomerCommands.class, () -> CustomerCommands.of(session, next))
                .putLine("prospect", ProspectCommands.class, () -> ProspectCommands.of(session, next))
                .putLine("cert", CertCommands.class, () -> CertCommands.of(session, next))
                .putLine("space", SpaceCommands.class, () -> SpaceCommands.of(session, next))
                .putLine("data", DataCommands.class, () -> DataCommands.of(session, next))
                .putLine("token", TokenCommands.class, () -> TokenCommands.of(session, next))
                .putLine("admin", AdminCommands.class, () -> AdminCommands.of(session, next))
                .putLine("developer", DeveloperCommands.class, () -> DeveloperCommands.of(session, next))
                .putLine("team", TeamCommands.class, () -> TeamCommands.of(session, next))
                .putLine("contact", ContactCommands.class, () -> ContactCommands.of(session, next))
                .putLine("production", ProductionCommands.class, () -> ProductionCommands.of(session, next))
                .putLine("audit", AuditCommands.class, () -> AuditCommands.of(session, next))
                .putLine("calls", CallsCommands.class, () -> CallsCommands.of(session, next))
                .putLine("mail", MailCommands.class, () -> MailCommands.of(session, next))
                .putLine("db", DbCommands.class, () -> DbCommands.of(session, next))
                .putLine("node", NodeCommands.class, () -> NodeCommands.of(session, next))
                .putLine("openapi", OpenapiCommands.class, () -> OpenapiCommands.of(session, next))
                .putLine("settings", SettingsCommand.class, () -> SettingsCommand.of(session))
                .put("version", () -> new VersionCommand(session))
                .put(HELP, HelpCommand::new)
                .put(COMPLETION, CompletionCommand::new);
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
                .versionProvider(new VersionLine(session))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
    }

    /** This is no lambda for the reason that is given in {@link Converters}. */
    private record VersionLine(Session session) implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {VersionCommand.line(session)};
        }
    }
}
