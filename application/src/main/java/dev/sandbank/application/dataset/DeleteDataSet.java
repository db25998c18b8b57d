package dev.sandbank.application.dataset;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.CustomerRefusal.DataSetInUse;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Map;

/** Deletes a data set for the operator: nobody has it any more. Spaces that use it stay as they are. */
public final class DeleteDataSet {

    private final DataSets sets;
    private final Spaces spaces;
    private final BankRecords records;
    private final Transactions transactions;
    private final Audit audit;

    public DeleteDataSet(DataSets sets, Spaces spaces, BankRecords records, Transactions transactions, Audit audit) {
        this.sets = sets;
        this.spaces = spaces;
        this.records = records;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Deletes it and returns it.
     *
     * @param evenInUse whether it is deleted also if it is published, developers have it or spaces use it
     * @throws Refused DATA_SET_UNKNOWN, DATA_SET_IN_USE
     */
    public DataSet delete(DataSetId id, boolean evenInUse) {
        return transactions.run(() -> {
            DataSet set = sets.require(id);
            DataSetInUse use = new DataSetInUse(set.event(), sets.holders(id), usedIn(id));
            if (use.isAny() && !evenInUse) {
                throw new Refused(use);
            }
            sets.remove(id);
            audit.note(AuditAction.DATA_SET_DELETED, id.value(), Map.of("name", set.name()));
            return set;
        });
    }

    private List<String> usedIn(DataSetId id) {
        return spaces.list().stream()
                .map(Space::id)
                .filter(space -> records.all(space, Persona.KIND).stream()
                        .anyMatch(persona -> id.value().equals(persona.set())))
                .map(SpaceId::value)
                .toList();
    }
}
