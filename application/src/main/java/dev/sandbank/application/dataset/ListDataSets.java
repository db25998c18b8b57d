package dev.sandbank.application.dataset;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.dataset.DataSet;

/** Lists all data sets, for the operator. */
public final class ListDataSets {

    private final DataSets sets;

    public ListDataSets(DataSets sets) {
        this.sets = sets;
    }

    /** A page of them, in the order they came. */
    public Found<DataSet> list(Seek seek) {
        return sets.all(seek);
    }
}
