package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.alert.AlertChoices;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses alerts. What is not named stays as it was chosen. */
public final class ChooseAlerts {

    private static final String FIELD = "/JSON/alertSubscriptions";

    private final BankRecords records;
    private final Transactions transactions;

    public ChooseAlerts(BankRecords records, Transactions transactions) {
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * Chooses all of them or none.
     *
     * @param emailKey where alerts go; null for where they went before
     * @throws Refused INPUT_INVALID for more choices than {@link AlertChoices#MOST}
     */
    public void choose(SpaceId space, CustomerId customer, @Nullable String emailKey, List<AlertChoice> chosen) {
        transactions.in(space).run(() -> {
            AlertChoices after = records.find(space, AlertChoices.KIND, AlertChoices.idOf(customer))
                    .orElseGet(() -> AlertChoices.none(customer))
                    .goingTo(emailKey);
            for (AlertChoice choice : chosen) {
                after = after.with(choice);
            }
            if (after.choices().size() > AlertChoices.MOST) {
                throw new Refused(InputInvalid.of(FIELD, FieldFault.Kind.OUT_OF_RANGE));
            }
            records.put(space, AlertChoices.KIND, after);
            return after;
        });
    }
}
