package dev.sandbank.application.hub.production;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Lists the requests of one application for a developer who speaks for it, the one that changed last first. */
public final class ListProductionsOfApplication {

    private final Productions productions;
    private final ApplicationHolders holders;

    public ListProductionsOfApplication(Productions productions, ApplicationHolders holders) {
        this.productions = productions;
        this.holders = holders;
    }

    /**
     * A page of them.
     *
     * @throws Refused CLIENT_UNKNOWN also for an application of others
     */
    public Found<ProductionSummary> list(DeveloperId developer, ClientId application, Seek seek) {
        if (!holders.maySpeakFor(developer, application)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, application.value()));
        }
        return productions.of(application, seek);
    }
}
