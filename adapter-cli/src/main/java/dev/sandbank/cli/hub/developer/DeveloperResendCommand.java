package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.registration.Registration;
import picocli.CommandLine.Command;

@Command(
        name = "resend",
        header = "Send the invitation to somebody once more; earlier links keep working.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer resend ann@example.com")
final class DeveloperResendCommand extends PersonCommand {

    DeveloperResendCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Registration found = useCases.developers().findRegistration().find(named);
        return PersonJson.of(useCases.registrations().resend().resend(found.id()));
    }

    @Override
    String sentence(PersonJson person) {
        return "The invitation to " + person.email() + " is sent again.";
    }
}
