package dev.sandbank.application.hub.production;

import dev.sandbank.application.hub.usage.ApplicationUses;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.Checklist;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.domain.oauth.client.Approval;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionNeedsSandbox;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;

/** Fills in the checklist of an application. What it did in the last minute may not be counted yet. */
public final class ShowChecklist {

    private final Clients clients;
    private final ApplicationHolders holders;
    private final ApplicationUses uses;
    private final Clock wall;

    public ShowChecklist(Clients clients, ApplicationHolders holders, ApplicationUses uses, Clock wall) {
        this.clients = clients;
        this.holders = holders;
        this.uses = uses;
        this.wall = wall;
    }

    /**
     * The checklist as it is now.
     *
     * @throws Refused CLIENT_UNKNOWN also for an application of others, PRODUCTION_NEEDS_SANDBOX
     */
    public Evidence show(DeveloperId developer, ClientId application) {
        Client client = require(clients, holders, developer, application);
        return Checklist.of(client, uses.find(application), Instant.ofEpochMilli(wall.millis()));
    }

    /** Only one of the sandbox is asked for. A developer is not told which applications of others exist. */
    static Client require(Clients clients, ApplicationHolders holders, DeveloperId developer, ClientId application) {
        Client found = clients.find(application)
                .filter(client -> holders.maySpeakFor(developer, client.id()))
                .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, application.value())));
        Approval approval = found.approval();
        if (approval != null) {
            throw new Refused(new ProductionNeedsSandbox(approval.sandbox().value()));
        }
        return found;
    }
}
