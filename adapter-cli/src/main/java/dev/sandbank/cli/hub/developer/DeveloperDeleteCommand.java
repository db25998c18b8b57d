package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "delete",
        header = "Delete the account of a developer, with the applications that are theirs alone.",
        description = "Asks for the user ID to be typed, unless --yes is given.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank developer delete ann",
            "  sandbank developer delete ann --yes",
            "  sandbank developer delete ann --successor 4dK2mQ7xPz1LwB9s=bob --heir shop=bob"
        })
final class DeveloperDeleteCommand extends PersonCommand {

    private final Session session;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Mixin
    private final LegacyOptions legacy = new LegacyOptions();

    @Option(
            names = "--heir",
            paramLabel = "APP=WHO",
            description = "Who of the person's teams gets an application, which is deleted otherwise; can be repeated.")
    private Map<String, String> heirs = new LinkedHashMap<>();

    @Spec
    private CommandSpec command = CommandSpec.create();

    DeveloperDeleteCommand(Session session) {
        super(session);
        this.session = session;
    }

    @Override
    PersonJson change(AdminUseCases useCases, String named) {
        Developer found = useCases.developers().find().find(named);
        Legacy left = new Legacy(legacy.successors(useCases), heirs(useCases));
        if (!yes) {
            askFor(found.userId().value());
        }
        return PersonJson.of(useCases.developers().delete().delete(found.id(), left));
    }

    private Map<ClientId, DeveloperId> heirs(AdminUseCases useCases) {
        Map<ClientId, DeveloperId> found = new LinkedHashMap<>();
        heirs.forEach((application, who) -> {
            if (!ClientId.couldBe(application)) {
                throw Failure.usage("'" + application + "' is no id of an application");
            }
            Client client = useCases.findClient().find(new ClientId(application));
            found.put(client.id(), useCases.developers().find().find(who).id());
        });
        return found;
    }

    @Override
    String sentence(PersonJson person) {
        return "The account of " + person.called() + " is deleted.";
    }

    private void askFor(String userId) {
        PrintWriter err = command.commandLine().getErr();
        err.print("This deletes the account of " + userId
                + " and its applications, with their production clients. Type the user ID to delete it: ");
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
