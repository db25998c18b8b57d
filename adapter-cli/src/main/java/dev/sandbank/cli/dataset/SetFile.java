package dev.sandbank.cli.dataset;

import dev.sandbank.application.dataset.read.Fault;
import dev.sandbank.application.dataset.read.ReadDataSet;
import dev.sandbank.application.dataset.read.Reading;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.domain.dataset.DataSetLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files of data sets, and writes what is wrong with them. */
final class SetFile {

    private SetFile() {}

    static Reading read(Path file) {
        try {
            long size = Files.size(file);
            return size > DataSetLimits.BYTES
                    ? Reading.tooLarge(size)
                    : new ReadDataSet().read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.unavailable(file + " cannot be read; is it a file that you may read?");
        }
    }

    /** Writes the faults, one on a line, and gives the exit code of a command that does nothing because of them. */
    static int writeFaults(Path file, Reading reading, OutputOption output) {
        FaultsJson faults = new FaultsJson(
                file.toString(),
                false,
                reading.count(),
                reading.faults().stream().map(FaultJson::of).toList());
        output.write(faults, text -> {
            text.line(file + " is no data set: " + reading.summary() + ".");
            reading.faults().forEach(fault -> text.line(fault.text()));
        });
        return ExitCodes.REFUSED;
    }

    record FaultsJson(String file, boolean valid, int count, List<FaultJson> faults) {}

    record FaultJson(int line, int column, String pointer, String message) {

        static FaultJson of(Fault fault) {
            return new FaultJson(fault.line(), fault.column(), fault.pointer(), fault.sentence());
        }
    }
}
