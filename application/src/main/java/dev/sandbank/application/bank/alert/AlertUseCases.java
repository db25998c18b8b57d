package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;

/** The use cases of alerts. */
public record AlertUseCases(ChooseAlerts choose, ListAlerts list, ListSentAlerts listSent) {

    /** The use cases over these stores. */
    public static AlertUseCases over(
            BankRecords records, Transactions transactions, CustomerJournals journals, SpaceClocks clocks) {
        return new AlertUseCases(
                new ChooseAlerts(records, transactions),
                new ListAlerts(journals),
                new ListSentAlerts(journals, clocks));
    }
}
