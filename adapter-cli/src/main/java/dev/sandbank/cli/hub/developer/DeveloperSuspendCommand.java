package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        name = "suspend",
        header = "Suspend a developer: sessions and secrets end at once; the person is told by mail.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer suspend ann")
final class DeveloperSuspendCommand extends PersonCommand {

    DeveloperSuspendCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        return PersonJson.of(useCases.developers().suspend().suspend(found.id(), Map.of()));
    }

    @Override
    String sentence(PersonJson person) {
        return person.called() + " is suspended.";
    }
}
