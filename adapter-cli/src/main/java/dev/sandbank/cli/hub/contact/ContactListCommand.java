package dev.sandbank.cli.hub.contact;

import dev.sandbank.application.hub.contact.ContactSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.cli.line.list.PageOptions;
import dev.sandbank.domain.hub.contact.ContactState;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List the threads that wait for an answer, or those in another state.",
        description =
                "Of those that wait, the one that has waited longest comes first; of others, the last changed one.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank contact list", "  sandbank contact list --state all --search limit --json"})
final class ContactListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = ContactChoice.Reader.class,
            completionCandidates = ContactChoice.Words.class,
            description = "open (default), answered, closed or all.")
    private ContactChoice choice = new ContactChoice(ContactState.OPEN);

    ContactListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Seek seek = page.seek();
        Found<ContactSummary> found = session.atDesk(
                common, desk -> desk.useCases().desk().contact().list().list(choice.state(), page.search(), seek));
        List<ContactRowJson> rows =
                found.rows().stream().map(ContactRowJson::of).toList();
        int exitCode = common.write(rows, text -> write(rows, text));
        page.tellNext(common, found);
        return exitCode;
    }

    private static void write(List<ContactRowJson> rows, TextOutput text) {
        text.list(
                "There is no such thread.",
                List.of("CONTACT", "STATE", "KIND", "LAST", "FROM", "SUBJECT"),
                rows.stream()
                        .map(row -> List.of(
                                row.contact(), row.state(), row.kind(), row.lastAt(), row.name(), row.subject()))
                        .toList());
    }
}
