package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import picocli.CommandLine.Command;

@Command(
        name = "reset-factor",
        header = "Switch off the second factor of somebody who has lost it; all sessions end.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer reset-factor ann")
final class DeveloperResetFactorCommand extends PersonCommand {

    DeveloperResetFactorCommand(Session session) {
        super(session);
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        return PersonJson.of(useCases.developers().resetFactor().reset(found.id()));
    }

    @Override
    String sentence(PersonJson person) {
        return "The second factor of " + person.called() + " is switched off.";
    }
}
