package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.refusal.Refused;

/** Takes back a request that nobody has decided about. */
public final class WithdrawProduction {

    private final Productions productions;
    private final ApplicationHolders holders;
    private final Transactions transactions;
    private final ProductionLedger ledger;

    public WithdrawProduction(
            Productions productions, ApplicationHolders holders, Transactions transactions, ProductionLedger ledger) {
        this.productions = productions;
        this.holders = holders;
        this.transactions = transactions;
        this.ledger = ledger;
    }

    /**
     * Withdraws it.
     *
     * @param reason may be empty
     * @throws Refused PRODUCTION_UNKNOWN also for requests of others, PRODUCTION_DETAILS_INVALID, PRODUCTION_ELSEWHERE
     */
    public ProductionRequest withdraw(DeveloperId developer, ProductionId id, String reason) {
        String text = ProductionLedger.optional(reason);
        return transactions.run(() -> ledger.step(
                AuditAction.PRODUCTION_WITHDRAWN,
                ShowOwnProduction.require(productions, holders, developer, id).withdraw(ledger.decision(), text)));
    }
}
