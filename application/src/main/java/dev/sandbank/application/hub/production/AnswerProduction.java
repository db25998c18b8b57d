package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.refusal.Refused;

/** Answers the question of a reviewer. The request is in review again then. */
public final class AnswerProduction {

    private final Productions productions;
    private final ApplicationHolders holders;
    private final Transactions transactions;
    private final ProductionLedger ledger;

    public AnswerProduction(
            Productions productions, ApplicationHolders holders, Transactions transactions, ProductionLedger ledger) {
        this.productions = productions;
        this.holders = holders;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /**
     * Answers.
     *
     * @throws Refused PRODUCTION_UNKNOWN also for requests of others, PRODUCTION_DETAILS_INVALID, PRODUCTION_ELSEWHERE
     */
    public ProductionRequest answer(DeveloperId developer, ProductionId id, String typed) {
        String text = ProductionLedger.needed("answer", typed);
        return transactions.run(() -> ledger.step(
                AuditAction.PRODUCTION_ANSWERED,
                ShowOwnProduction.require(productions, holders, developer, id).answer(ledger.decision(), text)));
    }
}
