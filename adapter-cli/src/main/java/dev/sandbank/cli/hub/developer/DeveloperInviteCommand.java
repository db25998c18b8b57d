package dev.sandbank.cli.hub.developer;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.mail.EmailAddressConverter;
import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "invite",
        header = "Invite somebody who has not asked; it works also while registration is closed.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer invite ann@example.com --name \"Ann Tan\"")
final class DeveloperInviteCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EMAIL", converter = EmailAddressConverter.class, description = "The person's address.")
    private @Nullable EmailAddress email;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The person's name.")
    private String name = "";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DeveloperInviteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        EmailAddress invited = email;
        if (invited == null) {
            throw new IllegalStateException("the command line demands an address");
        }
        PersonName.objectionTo(name).ifPresent(objection -> {
            throw Failure.usage(objection);
        });
        Applicant applicant = Applicant.invited(name, invited, "");
        PersonJson person = session.atDesk(
                common,
                desk -> PersonJson.of(desk.useCases().registrations().invite().invite(applicant)));
        return common.writeDone(person, text -> text.line(person.email() + " is invited."));
    }
}
