package dev.sandbank.application.dataset;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a data set to every developer, under the name of an event, or ends that. */
public final class PublishDataSet {

    private final DataSets sets;
    private final Transactions transactions;
    private final Audit audit;

    public PublishDataSet(DataSets sets, Transactions transactions, Audit audit) {
        this.sets = sets;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Publishes the set and returns it. The operator has it from then on.
     *
     * @param event the name of the event; null to end it, which leaves spaces that use the set as they are
     * @throws Refused DATA_SET_UNKNOWN; CUSTOMER_DETAILS_INVALID for a name that nobody can read
     */
    public DataSet publish(DataSetId id, @Nullable String event) {
        if (event != null) {
            requireName(event);
        }
        return transactions.run(() -> {
            DataSet before = sets.require(id);
            DataSet after = (event == null ? before : before.heldByOperator()).published(event);
            if (!after.equals(before)) {
                sets.replace(after);
                audit.note(
                        event == null ? AuditAction.DATA_SET_UNPUBLISHED : AuditAction.DATA_SET_PUBLISHED,
                        id.value(),
                        event == null ? Map.of() : Map.of("event", event));
            }
            return after;
        });
    }

    private static void requireName(String event) {
        String why = ReadableName.objectionTo(event)
                .orElse(event.length() > DataSetLimits.TEXT ? "has at most " + DataSetLimits.TEXT + " characters" : "");
        if (!why.isEmpty()) {
            throw new Refused(new CustomerDetailsInvalid("the name of an event " + why));
        }
    }
}
