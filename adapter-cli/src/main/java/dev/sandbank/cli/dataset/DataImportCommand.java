package dev.sandbank.cli.dataset;

import dev.sandbank.application.dataset.ImportDataSet;
import dev.sandbank.application.dataset.read.Reading;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.dataset.DataSetDocument;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        header = "Store a data set. The same content is the same set, so importing it again changes nothing.",
        description = "A file with any fault stores nothing. Developers see the set when you publish it.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data import shop.json", "  sandbank data import shop.json --json"})
final class DataImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "A JSON file; docs/DATA-SETS.md tells its form.")
    private Path file = Path.of("");

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DataImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Reading reading = SetFile.read(file);
        if (reading.document().isEmpty()) {
            return SetFile.writeFaults(file, reading, common);
        }
        DataSetDocument document = reading.document().get();
        ImportDataSet.Stored stored = session.atNewDesk(
                common,
                policy -> {},
                desk -> desk.useCases().spaces().dataSets().store().store(document));
        SetJson set = SetJson.of(stored.set());
        return common.writeDone(new ImportedJson(stored.isNew(), set), text -> {
            text.title(stored.isNew() ? "Data set imported." : "This data set is there already; nothing was changed.");
            text.fields(set.fields());
        });
    }

    record ImportedJson(boolean imported, SetJson set) {}
}
