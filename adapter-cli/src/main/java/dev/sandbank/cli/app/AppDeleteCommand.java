package dev.sandbank.cli.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.oauth.client.Client;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "delete",
        header = "Delete an application with all its codes, grants and tokens, and its production client.",
        description = "Asks for the application's name to be typed, unless --yes is given.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app delete ci", "  sandbank app delete ci --yes"})
final class AppDeleteCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec command = CommandSpec.create();

    AppDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Deleted deleted = session.atDesk(common, this::delete);
        String production = deleted.production();
        return common.writeDone(
                new DeletedJson(deleted.client().id().value(), true, production),
                text -> text.line("Application " + deleted.client().name() + " is deleted"
                        + (production == null ? "." : ", and its production client " + production + " with it.")));
    }

    private Deleted delete(Desk desk) {
        Client found = desk.useCases().findClient().find(client.id());
        String production = desk.useCases()
                .desk()
                .review()
                .findApproved()
                .find(found.id())
                .map(approved -> approved.id().value())
                .orElse(null);
        if (!yes) {
            askFor(found.name(), production);
        }
        desk.useCases().removeClient().remove(found.id());
        return new Deleted(found, production);
    }

    private void askFor(String name, @Nullable String production) {
        PrintWriter err = command.commandLine().getErr();
        err.print("This ends all tokens of " + name
                + (production == null ? "" : ", and its production client " + production + " with its certificates")
                + ". Type its name to delete it: ");
        err.flush();
        Optional<String> typed = session.readLine();
        if (typed.isEmpty()) {
            err.println();
        }
        if (!typed.map(String::strip).equals(Optional.of(name))) {
            throw Failure.refused("nothing was deleted: the name was not typed (--yes does not ask)");
        }
    }

    private record Deleted(Client client, @Nullable String production) {}

    record DeletedJson(
            String clientId,
            boolean deleted,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String productionClientId) {}
}
