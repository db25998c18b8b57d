package dev.sandbank.cli.audit;

import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.NewestOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List changes, newest first.",
        description =
                "Nothing that is listed is secret. For older entries, give the last number of a list to --before.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank audit list --target ci",
            "  sandbank audit list --action application-deleted --since 2026-11-01T00:00:00Z --json"
        })
final class AuditListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final AuditFilterOptions filter = new AuditFilterOptions();

    @Mixin
    private final NewestOptions newest = new NewestOptions();

    AuditListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = newest.seek();
        List<AuditEntryJson> entries = session.atDesk(common, desk -> entries(desk, seek));
        return common.write(entries, text -> write(entries, text));
    }

    private List<AuditEntryJson> entries(Desk desk, Seek seek) {
        return desk.useCases().audit().listAudit().list(filter.filter(), seek).rows().stream()
                .map(AuditEntryJson::of)
                .toList();
    }

    private static void write(List<AuditEntryJson> entries, TextOutput text) {
        text.list(
                "No change is recorded that fits.",
                List.of("NUMBER", "TIME", "BY", "CHANGE", "OF", "FACTS"),
                Set.of("NUMBER"),
                entries.stream()
                        .map(entry -> List.of(
                                Long.toString(entry.sequence()),
                                entry.at(),
                                entry.actor() + " (" + entry.actorKind() + ")",
                                entry.action(),
                                entry.target(),
                                entry.facts().entrySet().stream()
                                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }
}
