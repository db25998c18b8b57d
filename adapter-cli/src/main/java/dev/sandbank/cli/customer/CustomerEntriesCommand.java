package dev.sandbank.cli.customer;

import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "entries",
        header = "List the entries that changed what a customer has.",
        description = "They are what the journal of the space has about the customer, oldest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer entries --market sg --user SandboxUser1 --forced"})
final class CustomerEntriesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Option(names = "--forced", description = "Only those that were booked by force.")
    private boolean forced;

    CustomerEntriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<EntryJson> entries = session.atDesk(
                common,
                desk -> desk.useCases().holds().listEntries().list(whose.space(), whose.customer(), forced).stream()
                        .map(EntryJson::of)
                        .toList());
        return common.write(
                entries,
                text -> text.list(
                        "Nothing was booked.",
                        List.of("REFERENCE", "KIND", "EFFECT", "OF", "SUBJECT", "FORCED"),
                        entries.stream()
                                .map(entry -> List.of(
                                        entry.reference(),
                                        entry.kind(),
                                        entry.effect(),
                                        entry.origin() == null ? "" : entry.origin(),
                                        entry.subject(),
                                        entry.forced() ? "forced" : ""))
                                .toList()));
    }
}
