package dev.sandbank.cli.db;

import dev.sandbank.cli.installation.Restored;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        header = "Put a backup into a data directory that no server uses.",
        description = "The backup is checked before anything is replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank db restore monday.db --data /srv/elsewhere",
            "  sandbank db restore monday.db --replace",
            "  sandbank db restore monday.db --replace --json"
        })
final class DbRestoreCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "A file that `sandbank db backup` wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace the store that is in the data directory.")
    private boolean replace;

    DbRestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Restored restored = session.installation().restore(common.flags(), file, replace);
        restored.warnings().forEach(common::note);
        return common.writeDone(
                new RestoreJson(file.toString(), restored.data().toString(), restored.replaced()),
                text -> text.line(restored.data() + " now holds what is in " + file
                        + (restored.replaced() ? ", in place of what it held." : ".")));
    }

    record RestoreJson(String file, String data, boolean replaced) {}
}
