package dev.sandbank.application.hub.production;

import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.oauth.client.Client;

/** Withdraws the requests of an application that goes, also those that were approved. */
public final class WithdrawWithApplication implements ClientDependents {

    private final Productions productions;
    private final ProductionLedger ledger;

    public WithdrawWithApplication(Productions productions, ProductionLedger ledger) {
        this.productions = productions;
        this.ledger = ledger;
    }

    @Override
    public void end(Client client, ClientEnd why) {
        for (ProductionRequest request : productions.endingWith(client.id())) {
            ledger.step(AuditAction.PRODUCTION_WITHDRAWN, request.loseApplication(ledger.decision(), reason(why)));
        }
    }

    private static String reason(ClientEnd why) {
        return switch (why) {
            case DELETED -> "The application was deleted.";
            case ID_CHANGED -> "The application got another id.";
        };
    }
}
