package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import picocli.CommandLine.Command;

@Command(
        name = "resume",
        header = "End the suspension of a developer; secrets that ended stay ended.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer resume ann")
final class DeveloperResumeCommand extends PersonCommand {

    DeveloperResumeCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        return PersonJson.of(useCases.developers().resume().resume(found.id()));
    }

    @Override
    String sentence(PersonJson person) {
        return person.called() + " can log in again.";
    }
}
