package dev.sandbank.cli.dataset;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "export",
        header = "Print the content of a data set as JSON.",
        description = "The same set gives the same bytes, also after it was imported elsewhere. The passwords of its"
                + " customers are in it.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data export 0f3c9b1de2a44f5c8d7e6a5b4c3d2e1f > shop.json"})
final class DataExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SetIdParameter set = new SetIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataSetId id = set.id();
        String content = session.atDesk(
                common, desk -> desk.useCases().spaces().dataSets().export().export(id));
        return common.stream(out -> out.print(content));
    }
}
