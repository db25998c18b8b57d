package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "unpublish",
        header = "Stop showing a data set to every developer. Spaces that use it stay as they are.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data unpublish 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f"})
final class DataUnpublishCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataUnpublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataSetId id = set.id();
        SetJson ended = SetJson.of(session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().publish().publish(id, null)));
        return common.writeDone(ended, text -> text.line("The data set " + ended.name() + " is no event any more."));
    }
}
