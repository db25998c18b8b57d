package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.usage.ApplicationUses;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.FreshIds;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.Checklist;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a request for production, with the checklist as it is now. */
public final class RequestProduction {

    private final Productions productions;
    private final Clients clients;
    private final ApplicationHolders holders;
    private final ApplicationUses uses;
    private final Transactions transactions;
    private final Secrets secrets;
    private final ProductionLedger ledger;

    public RequestProduction(
            Productions productions,
            Clients clients,
            ApplicationHolders holders,
            ApplicationUses uses,
            Transactions transactions,
            Secrets secrets,
            ProductionLedger ledger) {
        this.productions = productions;
        this.clients = clients;
        this.holders = holders;
        this.uses = uses;
        this.transactions = transactions;
        this.secrets = secrets;
        this.ledger = ledger;
    }

    /**
     * Sends it. A form that is sent twice with the same content gives the same request, and no second mail.
     *
     * @param submission the form it came with; null if it came otherwise
     * @throws Refused PRODUCTION_SENT_OTHERWISE if the form was sent before with other content, CLIENT_UNKNOWN also for
     *     an application of others, PRODUCTION_NEEDS_SANDBOX, PRODUCTION_OPEN_ALREADY
     */
    public ProductionRequest request(DeveloperId developer, NewProduction wanted, @Nullable SubmissionId submission) {
        ProductionId id = new ProductionId(FreshIds.of(secrets, ProductionId.LENGTH));
        return transactions.run(() -> {
            Optional<ProductionRequest> before =
                    submission == null ? Optional.empty() : productions.findSent(developer, submission);
            return before.map(sent -> sameAs(sent, wanted)).orElseGet(() -> send(id, developer, wanted, submission));
        });
    }

    private ProductionRequest send(
            ProductionId id, DeveloperId developer, NewProduction wanted, @Nullable SubmissionId submission) {
        Client client = ShowChecklist.require(clients, holders, developer, wanted.application());
        for (Market market : wanted.markets()) {
            productions.findOpen(client.id(), market).ifPresent(open -> {
                throw new Refused(new ProductionOpenAlready(client.id().value(), market.code(), open.value()));
            });
        }
        Decision decision = ledger.decision();
        return ledger.begin(ProductionRequest.submitted(
                id,
                developer,
                new ProductionWish(client.id(), client.name(), wanted.markets(), wanted.company(), submission),
                Checklist.of(client, uses.find(client.id()), decision.at()),
                decision));
    }

    private static ProductionRequest sameAs(ProductionRequest sent, NewProduction wanted) {
        ProductionWish wish = sent.wish();
        boolean same = wish.application().equals(wanted.application())
                && wish.markets().equals(wanted.markets())
                && wish.company().equals(wanted.company());
        if (!same) {
            throw new Refused(ProductionRefusal.PRODUCTION_SENT_OTHERWISE);
        }
        return sent;
    }
}
