package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationStatus.Declined;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "decline",
        header = "Turn somebody down who asks for an account; the person is told by mail.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank developer decline ann@example.com",
            "  sandbank developer decline ann@example.com --reason \"This sandbox is for partners.\""
        })
final class DeveloperDeclineCommand extends PersonCommand {

    @Option(names = "--reason", paramLabel = "TEXT", description = "What the person is told, up to 500 characters.")
    private String reason = "";

    DeveloperDeclineCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Declined.objectionTo(reason).ifPresent(objection -> {
            throw Failure.usage(objection);
        });
        Registration found = useCases.developers().findRegistration().find(named);
        return PersonJson.of(useCases.registrations().decline().decline(found.id(), reason));
    }

    @Override
    String sentence(PersonJson person) {
        return person.email() + " is declined.";
    }
}
