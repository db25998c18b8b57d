package dev.sandbank.cli.db;

import dev.sandbank.cli.db.ComparisonText.ComparisonJson;
import dev.sandbank.cli.installation.Copied;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "copy",
        header = "Move an installation with its keys to another directory or database.",
        description = {
            "The target must be empty. A copy that was cut goes on where it was if the same command is given again; until"
                    + " it is whole, nothing serves from it. No server may use either side.",
            "The password of a database comes from a file, or from SANDBANK_FROM_PASSWORD and SANDBANK_TO_PASSWORD. The"
                    + " keys of an installation in a database are in the data directory (--data), or sealed in that database"
                    + " (--database with --database-key-file)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank db copy --from data --to postgresql://hub@db.example/sandbank",
            "  sandbank db copy --from postgresql://hub@db.example/sandbank --to /srv/sandbank --data data"
        })
final class DbCopyCommand implements Callable<Integer> {

    private static final String PLACE = "Data directory, or postgresql://user@host:port/name.";
    private static final String PASSWORD = "File with the password of that database.";

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--from", paramLabel = "PLACE", required = true, description = PLACE)
    private String from = "";

    @Option(names = "--to", paramLabel = "PLACE", required = true, description = PLACE)
    private String to = "";

    @Option(names = "--from-password-file", paramLabel = "FILE", description = PASSWORD)
    private @Nullable Path fromPasswordFile;

    @Option(names = "--to-password-file", paramLabel = "FILE", description = PASSWORD)
    private @Nullable Path toPasswordFile;

    @Option(names = "--anew", description = "Begin a copy that was cut from the start.")
    private boolean anew;

    DbCopyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProgressNotes notes = new ProgressNotes(session.installation().clock(), common::note);
        Copied copied = session.installation()
                .copy(
                        common.flags(),
                        new NamedPlace("from", from, fromPasswordFile),
                        new NamedPlace("to", to, toPasswordFile),
                        anew,
                        notes);
        return common.writeDone(
                new CopyJson(
                        copied.from(), copied.to(), copied.keys().toString(), ComparisonJson.of(copied.comparison())),
                text -> {
                    text.line(copied.from() + " is copied to " + copied.to() + ".");
                    ComparisonText.write(copied.comparison(), text);
                    text.line("The keys are in " + copied.keys() + ". A server is started by: " + copied.serve());
                });
    }

    record CopyJson(String from, String to, String keys, ComparisonJson comparison) {}
}
