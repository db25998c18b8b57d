package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.ListAudit;
import dev.sandbank.application.hub.production.CountWaitingProductions;
import dev.sandbank.application.hub.production.DecideProduction;
import dev.sandbank.application.hub.production.ListProductions;
import dev.sandbank.application.hub.production.ListWaitingProductions;
import dev.sandbank.application.hub.production.ProductionLedger;
import dev.sandbank.application.hub.production.Productions;
import dev.sandbank.application.hub.production.ShowProduction;
import dev.sandbank.application.hub.production.WithdrawWithApplication;
import dev.sandbank.application.mail.WriteMail;

/** The use cases of requests for production, for administrators. */
public record ProductionReviewUseCases(
        ListWaitingProductions listWaiting,
        ListProductions listProductions,
        CountWaitingProductions countWaiting,
        ShowProduction showProduction,
        DecideProduction decideProduction,
        WithdrawWithApplication withdrawWithApplication) {

    /**
     * The use cases over these stores.
     *
     * @param audit of whoever uses them; their name stands in the history of a request
     */
    public static ProductionReviewUseCases over(Stores stores, Ports ports, WriteMail writeMail, Audit audit) {
        Productions productions = stores.productions();
        ProductionLedger ledger =
                new ProductionLedger(productions, stores.developers(), ports.wall(), writeMail, audit);
        return new ProductionReviewUseCases(
                new ListWaitingProductions(productions),
                new ListProductions(productions),
                new CountWaitingProductions(productions),
                new ShowProduction(productions, new ListAudit(stores.auditLog())),
                new DecideProduction(productions, stores.transactions(), ledger),
                new WithdrawWithApplication(productions, ledger));
    }
}
