package dev.sandbank.cli.app;

import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.LockedCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.secret.GuessTarget;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about applications. */
@Command(
        name = "app",
        header = "Applications (OAuth clients): create, look at, change and delete them.",
        synopsisSubcommandLabel = "COMMAND")
public final class AppCommands extends GroupCommand {

    private AppCommands() {}

    /** The group with its commands. */
    public static CommandLine of(Session session) {
        return new CommandLine(new AppCommands())
                .addSubcommand(new AppCreateCommand(session))
                .addSubcommand(new AppListCommand(session))
                .addSubcommand(new AppShowCommand(session))
                .addSubcommand(new AppUpdateCommand(session))
                .addSubcommand(new AppRotateSecretCommand(session))
                .addSubcommand(new LockedCommand(session, GuessTarget.Kind.APPLICATION))
                .addSubcommand(new AppUnlockCommand(session))
                .addSubcommand(new AppDeleteCommand(session));
    }
}
