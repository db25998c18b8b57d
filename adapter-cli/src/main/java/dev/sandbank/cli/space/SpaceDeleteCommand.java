package dev.sandbank.cli.space;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "delete",
        header = "Delete a space in which no application lives any more.",
        description = "Asks for the space's name to be typed, unless --yes is given.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank space delete ci", "  sandbank space delete ci --yes"})
final class SpaceDeleteCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SpaceIdParameter space = new SpaceIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec command = CommandSpec.create();

    SpaceDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Space deleted = session.atDesk(common, desk -> {
            Space found = desk.useCases().spaces().findSpace().find(space.id());
            if (!yes) {
                askFor(found.id());
            }
            return desk.useCases().spaces().removeSpace().remove(found.id());
        });
        return common.writeDone(
                new DeletedJson(deleted.id().value(), true),
                text -> text.line("Space " + deleted.id() + " is deleted."));
    }

    private void askFor(SpaceId id) {
        PrintWriter err = command.commandLine().getErr();
        err.print("This deletes all that is in space " + id + ". Type its name to delete it: ");
        err.flush();
        Optional<String> typed = session.readLine();
        if (typed.isEmpty()) {
            err.println();
        }
        if (!typed.map(String::strip).equals(Optional.of(id.value()))) {
            throw Failure.refused("nothing was deleted: the name was not typed (--yes does not ask)");
        }
    }

    record DeletedJson(String space, boolean deleted) {}
}
