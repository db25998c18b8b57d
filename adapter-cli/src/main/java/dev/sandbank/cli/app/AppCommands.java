package dev.sandbank.cli.app;

import dev.sandbank.cli.certificate.AppCertificateCommands;
import dev.sandbank.cli.line.GroupCommand;
import dev.sandbank.cli.line.LockedCommand;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.Subcommands;
import dev.sandbank.domain.secret.GuessTarget;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The group of commands about applications. */
@Command(
        name = "app",
        header = "Applications (OAuth clients): create, look at, change and delete them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app create --name Demo", "  sandbank app list"})
public final class AppCommands extends GroupCommand {

    private AppCommands() {}

    /** Makes the group with its commands, or with only the one that the next word names. */
    public static CommandLine of(Session session, String next) {
        return new Subcommands()
                .put("create", () -> new AppCreateCommand(session))
                .put("list", () -> new AppListCommand(session))
                .put("show", () -> new AppShowCommand(session))
                .put("update", () -> new AppUpdateCommand(session))
                .put("rotate-secret", () -> new AppRotateSecretCommand(session))
                .putLine("certificate", AppCertificateCommands.class, () -> AppCertificateCommands.of(session))
                .put("locked", () -> new LockedCommand(session, GuessTarget.Kind.APPLICATION))
                .put("unlock", () -> new AppUnlockCommand(session))
                .put("delete", () -> new AppDeleteCommand(session))
                .below(new CommandLine(new AppCommands()), next);
    }
}
