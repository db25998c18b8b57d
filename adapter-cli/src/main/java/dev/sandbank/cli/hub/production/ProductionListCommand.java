package dev.sandbank.cli.hub.production;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.hub.production.ProductionSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.PageOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List the requests that wait for a reviewer, or those in another state.",
        description =
                "Of those that wait, the one that has waited longest comes first; of others, the last changed one.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank production list", "  sandbank production list --state approved --search shop --json"})
final class ProductionListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = ProductionChoice.Reader.class,
            completionCandidates = ProductionChoice.Words.class,
            description =
                    "waiting (default), all, submitted, in-review, more-information, approved, declined or withdrawn.")
    private ProductionChoice choice = ProductionChoice.WAITING;

    ProductionListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = page.seek();
        Found<ProductionSummary> found =
                session.atDesk(common, desk -> find(desk.useCases().desk().review(), seek));
        List<ProductionRowJson> rows =
                found.rows().stream().map(ProductionRowJson::of).toList();
        int exitCode = common.write(rows, text -> write(rows, text));
        page.tellNext(common, found);
        return exitCode;
    }

    private Found<ProductionSummary> find(DeskUseCases.Review useCases, Seek seek) {
        return choice.waiting()
                ? useCases.listWaiting().list(page.search(), seek)
                : useCases.list().list(choice.state(), page.search(), seek);
    }

    private static void write(List<ProductionRowJson> rows, TextOutput text) {
        text.list(
                "There is no such request.",
                List.of("REQUEST", "STATE", "SINCE", "APPLICATION", "MARKETS", "COMPANY"),
                rows.stream()
                        .map(row -> List.of(
                                row.request(),
                                row.state(),
                                row.changedAt(),
                                row.name(),
                                String.join(" ", row.markets()),
                                row.company()))
                        .toList());
    }
}
