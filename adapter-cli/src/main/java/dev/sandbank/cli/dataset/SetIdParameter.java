package dev.sandbank.cli.dataset;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.dataset.DataSetId;
import picocli.CommandLine.Parameters;

/** The data set a command is about. */
final class SetIdParameter {

    @Parameters(index = "0", paramLabel = "ID", description = "The set's id, as `sandbank data list` shows it.")
    private String id = "";

    DataSetId id() {
        if (!DataSetId.couldBe(id)) {
            throw Failure.usage("the id of a data set has 32 hex digits; `sandbank data list` shows them");
        }
        return new DataSetId(id);
    }
}
