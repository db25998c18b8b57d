package dev.sandbank.cli.dataset;

import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List all data sets: those of the operator and those of developers.",
        description = "At most 1000 are listed, the oldest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data list", "  sandbank data list --json"})
final class DataListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<SetJson> sets = session.atDesk(
                common,
                desk -> desk.useCases().spaces().dataSets().list().list(Seek.first(Seek.MAX_ROWS)).rows().stream()
                        .map(SetJson::of)
                        .toList());
        return common.write(
                sets,
                text -> text.list(
                        "There is no data set; `sandbank data import` stores one.",
                        List.of("ID", "NAME", "MARKETS", "CUSTOMERS", "ACCOUNTS", "TRANSACTIONS", "EVENT"),
                        Set.of("CUSTOMERS", "ACCOUNTS", "TRANSACTIONS"),
                        sets.stream()
                                .map(set -> List.of(
                                        set.id(),
                                        set.name(),
                                        String.join(", ", set.markets()),
                                        Integer.toString(set.customers()),
                                        Integer.toString(set.accounts()),
                                        Integer.toString(set.transactions()),
                                        set.event() == null ? "" : set.event()))
                                .toList()));
    }
}
