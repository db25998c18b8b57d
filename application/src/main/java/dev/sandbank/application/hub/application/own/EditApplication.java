package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;

/** Changes the details of an application. */
public final class EditApplication {

    private final ApplicationTools tools;

    public EditApplication(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the changed application.
     *
     * @param version of the details that the form was made from, so that nobody overwrites what they have not seen
     * @throws Refused CLIENT_UNKNOWN, CLIENT_NOT_YOURS, CLIENT_CHANGED_MEANWHILE, CLIENT_DETAILS_INVALID
     */
    public Client edit(DeveloperId acting, ClientId id, ApplicationDetails details, String version) {
        return tools.transactions().run(() -> {
            Client client = tools.owned(acting, id);
            if (!ApplicationDetails.of(client).version().equals(version)) {
                throw new Refused(new NamedClient(ClientRefusal.CLIENT_CHANGED_MEANWHILE, id.value()));
            }
            SpaceChoice.require(details.space(), SpaceChoice.of(tools, acting, client));
            return tools.update(acting).update(id, details.changes());
        });
    }
}
