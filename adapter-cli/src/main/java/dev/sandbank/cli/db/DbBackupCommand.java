package dev.sandbank.cli.db;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.audit.AuditHead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        header = "Copy the stored data to a file, also while a server runs.",
        description =
                "The copy holds the installation's keys, and hashes of all secrets and tokens: keep it where only you"
                        + " can read it.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank db backup monday.db", "  sandbank db backup monday.db --data /srv/sandbank --json"})
final class DbBackupCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
    private Path file = Path.of("");

    DbBackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw Failure.refused(file + " exists already; nothing was written");
        }
        // The end is read first, so that the copy has all entries up to it.
        AuditHead head = session.atDesk(common, desk -> {
            AuditHead before = desk.useCases().audit().findHead().find();
            desk.backUp(file);
            return before;
        });
        return common.writeDone(new BackupJson(file.toString(), head.toString()), text -> {
            text.line("The stored data is copied to " + file + ".");
            text.line("The end of its audit log, for `audit verify --expect`: " + head);
        });
    }

    record BackupJson(String file, String auditHead) {}
}
