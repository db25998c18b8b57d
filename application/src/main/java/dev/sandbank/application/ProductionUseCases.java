package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.production.AnswerProduction;
import dev.sandbank.application.hub.production.ApplicationHolders;
import dev.sandbank.application.hub.production.ListOwnProductions;
import dev.sandbank.application.hub.production.ListProductionsOfApplication;
import dev.sandbank.application.hub.production.ProductionLedger;
import dev.sandbank.application.hub.production.Productions;
import dev.sandbank.application.hub.production.RequestProduction;
import dev.sandbank.application.hub.production.ShowChecklist;
import dev.sandbank.application.hub.production.ShowOwnProduction;
import dev.sandbank.application.hub.production.WithdrawProduction;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;

/** The use cases of requests for production, for developers. */
public record ProductionUseCases(
        ShowChecklist showChecklist,
        RequestProduction requestProduction,
        AnswerProduction answerProduction,
        WithdrawProduction withdrawProduction,
        ShowOwnProduction showOwnProduction,
        ListOwnProductions listOwnProductions,
        ListProductionsOfApplication listProductionsOfApplication) {

    /**
     * The use cases over these stores.
     *
     * @param audit of whoever uses them; their name stands in the history of a request
     */
    public static ProductionUseCases over(
            Stores stores, Ports ports, ApplicationHolders holders, WriteMail writeMail, Audit audit) {
        Productions productions = stores.productions();
        Transactions transactions = stores.transactions();
        ProductionLedger ledger =
                new ProductionLedger(productions, stores.developers(), ports.wall(), writeMail, audit);
        return new ProductionUseCases(
                new ShowChecklist(stores.clients(), holders, stores.applicationUses(), ports.wall()),
                new RequestProduction(
                        productions,
                        stores.clients(),
                        holders,
                        stores.applicationUses(),
                        transactions,
                        ports.secrets(),
                        ledger),
                new AnswerProduction(productions, holders, transactions, ledger),
                new WithdrawProduction(productions, holders, transactions, ledger),
                new ShowOwnProduction(productions, holders),
                new ListOwnProductions(productions),
                new ListProductionsOfApplication(productions, holders));
    }
}
