package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "delete",
        header = "Delete the account of a developer, with the applications that are theirs alone.",
        description = "Asks for the user ID to be typed, unless --yes is given.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank developer delete ann", "  sandbank developer delete ann --yes"})
final class DeveloperDeleteCommand extends PersonCommand {

    private final Session session;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec command = CommandSpec.create();

    DeveloperDeleteCommand(Session session) {
        super(session);
        this.session = session;
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        if (!yes) {
            askFor(found.userId().value());
        }
        return PersonJson.of(useCases.developers().delete().delete(found.id(), Legacy.NONE));
    }

    @Override
    String sentence(PersonJson person) {
        return "The account of " + person.called() + " is deleted.";
    }

    private void askFor(String userId) {
        PrintWriter err = command.commandLine().getErr();
        err.print("This deletes the account of " + userId + " and its applications. Type the user ID to delete it: ");
        err.flush();
        Optional<String> typed = session.readLine();
        if (typed.isEmpty()) {
            err.println();
        }
        if (!typed.map(String::strip).equals(Optional.of(userId))) {
            throw Failure.refused("nothing was deleted: the user ID was not typed (--yes does not ask)");
        }
    }
}
