package dev.sandbank.application.dataset;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.hub.audit.AuditAction;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Stores a data set for the operator. The same content is the same set. */
public final class ImportDataSet {

    private final DataSets sets;
    private final Transactions transactions;
    private final Clock wall;
    private final Audit audit;

    public ImportDataSet(DataSets sets, Transactions transactions, Clock wall, Audit audit) {
        this.sets = sets;
        this.transactions = transactions;
        this.wall = wall;
        this.audit = audit;
    }

    /** Stores the set of a document. */
    public Stored store(DataSetDocument document) {
        DataSet set = DataSet.of(document, Instant.ofEpochMilli(wall.millis())).heldByOperator();
        String content = document.content();
        return transactions.run(() -> {
            boolean added = sets.add(set, content);
            DataSet stored = sets.require(set.id());
            if (!stored.ofOperator()) {
                sets.replace(stored.heldByOperator());
                added = true;
            }
            if (added) {
                audit.note(AuditAction.DATA_SET_ADDED, set.id().value(), Map.of("name", set.name()));
            }
            return new Stored(sets.require(set.id()), added);
        });
    }

    /**
     * A stored set.
     *
     * @param isNew false if it was there already
     */
    public record Stored(DataSet set, boolean isNew) {}
}
