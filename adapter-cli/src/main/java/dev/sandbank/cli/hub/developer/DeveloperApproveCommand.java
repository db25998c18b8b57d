package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.registration.Registration;
import picocli.CommandLine.Command;

@Command(
        name = "approve",
        header = "Let somebody in who asks for an account; the person is invited by mail.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer approve ann@example.com")
final class DeveloperApproveCommand extends PersonCommand {

    DeveloperApproveCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Registration found = useCases.developers().findRegistration().find(named);
        return PersonJson.of(useCases.registrations().approve().approve(found.id()));
    }

    @Override
    String sentence(PersonJson person) {
        return person.email() + " is invited.";
    }
}
