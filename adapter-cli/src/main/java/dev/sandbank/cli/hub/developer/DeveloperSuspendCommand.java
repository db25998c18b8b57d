package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "suspend",
        header = "Suspend a developer: sessions and secrets end at once; the person is told by mail.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank developer suspend ann",
            "  sandbank developer suspend ann --successor 4dK2mQ7xPz1LwB9s=bob"
        })
final class DeveloperSuspendCommand extends PersonCommand {

    @Mixin
    private final LegacyOptions legacy = new LegacyOptions();

    DeveloperSuspendCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        return PersonJson.of(useCases.developers().suspend().suspend(found.id(), legacy.successors(useCases)));
    }

    @Override
    String sentence(PersonJson person) {
        return person.called() + " is suspended.";
    }
}
