package dev.sandbank.cli.db;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        header = "Check the stored data; exit code 3 if it is damaged.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank db check", "  sandbank db check --json"})
final class DbCheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DbCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> problems = session.atDesk(common, Desk::check);
        common.write(new CheckJson(problems.isEmpty(), problems), text -> {
            text.line(problems.isEmpty() ? "The stored data is sound." : "The stored data is damaged:");
            problems.forEach(problem -> text.line("  " + problem));
        });
        return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.UNAVAILABLE;
    }

    record CheckJson(boolean sound, List<String> problems) {}
}
