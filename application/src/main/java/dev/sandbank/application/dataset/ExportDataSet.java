package dev.sandbank.application.dataset;

import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Tells the content of any data set, for the operator. */
public final class ExportDataSet {

    private final DataSets sets;

    public ExportDataSet(DataSets sets) {
        this.sets = sets;
    }

    /**
     * The canonical text of the set.
     *
     * @throws Refused DATA_SET_UNKNOWN
     */
    public String export(DataSetId id) {
        return sets.content(id).orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
    }
}
