package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "delete",
        header = "Delete a data set, also for the developers who have it.",
        description =
                "Refused while the set belongs to an event, a developer has it or a space uses it, unless --force is given."
                        + " Spaces that use it stay as they are.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank data delete 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f",
            "  sandbank data delete 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f --force"
        })
final class DataDeleteCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Option(names = "--force", description = "Delete it even if somebody needs it.")
    private boolean force;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataSetId id = set.id();
        SetJson deleted = SetJson.of(session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().delete().delete(id, force)));
        return common.writeDone(
                new DeletedJson(true, deleted), text -> text.line("The data set " + deleted.name() + " is deleted."));
    }

    record DeletedJson(boolean deleted, SetJson set) {}
}
