package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.oauth.client.ChosenIcon;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.IconImage;
import org.jspecify.annotations.Nullable;

/** Gives an application an icon, or takes it away. */
public final class SetIcon {

    private final ApplicationTools tools;

    public SetIcon(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the changed application; only its owner may do this.
     *
     * @param icon null for none
     */
    public Client set(DeveloperId acting, ClientId id, @Nullable IconImage icon) {
        ClientChanges changes =
                new ClientChanges(null, null, new ChosenIcon(icon), null, null, null, null, null, null, null, null);
        return tools.transactions().run(() -> {
            tools.owned(acting, id);
            return tools.update(acting).update(id, changes);
        });
    }
}
