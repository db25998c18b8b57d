package dev.sandbank.cli.dataset;

import dev.sandbank.application.dataset.UseDataSet;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "use",
        header = "Add the customers of a data set to a space: all of them or none.",
        description =
                "They log in with the passwords of the set, and stay when the space is reset. A set that the space"
                        + " uses already changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank data use 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f",
            "  sandbank data use 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f --space nightly"
        })
final class DataUseCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Option(
            names = "--space",
            paramLabel = "NAME",
            converter = SpaceIdConverter.class,
            description = "The space that is meant (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataUseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataSetId id = set.id();
        UseDataSet.Used used = session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().use().use(id, space));
        UsedJson done = new UsedJson(used.isNew(), space.value(), SetJson.of(used.set()));
        return common.writeDone(
                done,
                text -> text.line(
                        used.isNew()
                                ? "The space " + space + " has the "
                                        + used.set().customers() + " customers of the data set "
                                        + used.set().name() + " now."
                                : "The space " + space + " uses this data set already; nothing was changed."));
    }

    record UsedJson(boolean changed, String space, SetJson set) {}
}
