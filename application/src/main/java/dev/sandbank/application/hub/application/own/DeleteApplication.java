package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Deletes an application with all its codes, grants and tokens. */
public final class DeleteApplication {

    private final ApplicationTools tools;

    public DeleteApplication(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * Deletes it; only its owner may do this.
     *
     * @param typed the client id as the owner typed it to confirm; blanks around it do not matter
     * @throws Refused CLIENT_UNKNOWN, CLIENT_NOT_YOURS, or CLIENT_NOT_CONFIRMED if another text was typed
     */
    public void delete(DeveloperId acting, ClientId id, String typed) {
        tools.transactions().run(() -> {
            tools.owned(acting, id);
            if (!typed.strip().equals(id.value())) {
                throw new Refused(new NamedClient(ClientRefusal.CLIENT_NOT_CONFIRMED, id.value()));
            }
            Audit audit = tools.audit().of(acting);
            new RemoveClient(
                            tools.clients(),
                            OngoingUnit.INSTANCE,
                            tools.dependents().apply(audit),
                            audit)
                    .remove(id);
            return true;
        });
    }
}
