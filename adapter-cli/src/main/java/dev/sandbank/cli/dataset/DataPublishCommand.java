package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "publish",
        header = "Show a data set with its log-ins to every developer, under the name of an event.",
        description = "Each developer can use it in a space of their own.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data publish 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f --name \"Hackathon\""})
final class DataPublishCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the event.")
    private String name = "";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataPublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataSetId id = set.id();
        SetJson published = SetJson.of(session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().publish().publish(id, name)));
        return common.writeDone(
                published,
                text -> text.line("Every developer sees the data set " + published.name() + " at /data-sets."));
    }
}
