package dev.sandbank.application;

import dev.sandbank.application.bank.alert.ChooseAlerts;
import dev.sandbank.application.bank.alert.ListAlerts;
import dev.sandbank.application.bank.alert.ListSentAlerts;

/** The use cases of alerts. */
public record AlertUseCases(ChooseAlerts choose, ListAlerts list, ListSentAlerts listSent) {

    /** The use cases over these stores. */
    public static AlertUseCases over(Stores stores, Ports ports) {
        return new AlertUseCases(
                new ChooseAlerts(stores.bankRecords(), stores.transactions()),
                new ListAlerts(stores.journal()),
                new ListSentAlerts(stores.journal(), ports.clocks()));
    }
}
