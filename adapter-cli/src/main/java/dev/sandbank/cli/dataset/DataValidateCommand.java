package dev.sandbank.cli.dataset;

import dev.sandbank.application.dataset.read.Reading;
import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.domain.dataset.DataSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        header = "Look for everything that is wrong with the file of a data set.",
        description = "Nothing is stored. Each fault has its line, its column, its JSON pointer and what was expected;"
                + " the exit code is then 1.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank data validate shop.json", "  sandbank data validate shop.json --json"})
final class DataValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A JSON file; docs/DATA-SETS.md tells its form.")
    private Path file = Path.of("");

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        Reading reading = SetFile.read(file);
        if (reading.document().isEmpty()) {
            return SetFile.writeFaults(file, reading, output);
        }
        SetJson set = SetJson.of(DataSet.of(reading.document().get(), Instant.EPOCH));
        return output.write(new ValidJson(file.toString(), true, set), text -> {
            text.line(file + " is a data set.");
            text.fields(set.fields());
        });
    }

    record ValidJson(String file, boolean valid, SetJson set) {}
}
