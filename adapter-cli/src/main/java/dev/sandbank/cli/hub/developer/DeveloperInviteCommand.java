package dev.sandbank.cli.hub.developer;

import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.mail.EmailAddressConverter;
import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "invite",
        header = "Invite people who have not asked; it works also while registration is closed.",
        description = {
            "A file is a table in UTF-8 whose first line names the columns email, name and company (the last one may be"
                    + " missing). All lines are checked before anybody is invited. Whoever has an account or is invited"
                    + " already is left as they are, so the same file can be used again.",
            "",
            "Ends with 0 if everybody of the file is invited or was before, and with 1 if a line has a fault and nobody"
                    + " was invited."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank developer invite ann@example.com --name \"Ann Tan\"",
            "  sandbank developer invite --file teams.csv --json"
        })
final class DeveloperInviteCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "EMAIL",
            arity = "0..1",
            converter = EmailAddressConverter.class,
            description = "The person's address.")
    private @Nullable EmailAddress email;

    @Option(names = "--name", paramLabel = "NAME", description = "The person's name.")
    private @Nullable String name;

    @Option(names = "--file", paramLabel = "FILE", description = "A table of people, up to 10,000 of them.")
    private @Nullable Path file;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DeveloperInviteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path table = file;
        EmailAddress one = email;
        String called = name;
        if (table != null) {
            if (one != null || called != null) {
                throw Failure.usage("name an address or a file, not both");
            }
            return inviteAll(table);
        }
        if (one == null || called == null) {
            throw Failure.usage("name an address with --name, or a file with --file");
        }
        PersonName.objectionTo(called).ifPresent(objection -> {
            throw Failure.usage(objection);
        });
        Applicant applicant = Applicant.invited(called, one, "");
        PersonJson person = session.atDesk(
                common,
                desk -> PersonJson.of(desk.useCases().registrations().invite().invite(applicant)));
        return common.writeDone(person, text -> text.line(person.email() + " is invited."));
    }

    private int inviteAll(Path table) {
        List<InvitationRow> rows;
        try {
            rows = InvitationFile.read(content(table));
        } catch (FaultyFile faulty) {
            InvitedJson told = InvitedJson.of(faulty);
            common.write(told, text -> {
                text.line("Nobody is invited, because the file has faults:");
                told.faults().forEach(fault -> text.line("line " + fault.line() + ": " + fault.fault()));
            });
            return ExitCodes.REFUSED;
        }
        List<Applicant> people = rows.stream().map(InvitationRow::applicant).toList();
        InvitedJson done = session.atDesk(
                common,
                desk -> InvitedJson.of(
                        rows, desk.useCases().registrations().inviteMany().invite(people)));
        return common.writeDone(done, text -> {
            text.line(done.invited() + " of " + done.people().size() + " are invited.");
            done.people().stream()
                    .filter(person -> !person.outcome().equals("invited"))
                    .forEach(person -> text.line("line " + person.line() + ": " + person.email() + " is left, "
                            + (person.outcome().equals("expected") ? "invited or asked already" : "has an account")));
        });
    }

    private static byte[] content(Path table) {
        try (InputStream in = Files.newInputStream(table)) {
            byte[] content = in.readNBytes(InvitationFile.MOST_BYTES + 1);
            if (content.length > InvitationFile.MOST_BYTES) {
                throw Failure.usage("the file " + table + " has more than 4 MiB");
            }
            return content;
        } catch (IOException e) {
            throw Failure.usage("the file " + table + " cannot be read");
        }
    }
}
