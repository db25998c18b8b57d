package dev.sandbank.cli.db;

import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.cli.db.ComparisonText.ComparisonJson;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        header = "Check the stored data; exit code 3 if it is damaged or differs.",
        description =
                "With --against, all rows are compared with those of another directory or database, whose password"
                        + " comes from a file or from SANDBANK_AGAINST_PASSWORD.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank db check",
            "  sandbank db check --json",
            "  sandbank db check --against postgresql://hub@db.example/sandbank"
        })
final class DbCheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--against",
            paramLabel = "PLACE",
            description = "Data directory, or postgresql://user@host:port/name.")
    private @Nullable String against;

    @Option(
            names = "--against-password-file",
            paramLabel = "FILE",
            description = "File with the password of that database.")
    private @Nullable Path passwordFile;

    DbCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> problems = session.atDesk(common, Desk::check);
        StoreComparison comparison = against == null
                ? null
                : session.installation().compare(common.flags(), new NamedPlace("against", against, passwordFile));
        common.write(CheckJson.of(problems, comparison), text -> {
            text.line(problems.isEmpty() ? "The stored data is sound." : "The stored data is damaged:");
            problems.forEach(problem -> text.line("  " + problem));
            if (comparison != null) {
                ComparisonText.write(comparison, text);
            }
        });
        boolean same = comparison == null || comparison.isEqual();
        return problems.isEmpty() && same ? ExitCodes.DONE : ExitCodes.UNAVAILABLE;
    }

    record CheckJson(
            boolean sound, List<String> problems, @Nullable ComparisonJson comparison) {

        static CheckJson of(List<String> problems, @Nullable StoreComparison comparison) {
            return new CheckJson(
                    problems.isEmpty(), problems, comparison == null ? null : ComparisonJson.of(comparison));
        }
    }
}
