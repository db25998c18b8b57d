package dev.sandbank.application.hub.application;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.IconImage;
import java.util.Optional;

/** Finds the icon of an application for whoever sees a page that shows it; nobody needs to be logged in for that. */
public final class FindIcon {

    private final Clients clients;

    public FindIcon(Clients clients) {
        this.clients = clients;
    }

    /**
     * The icon, if the application has this one now.
     *
     * @param clientId the id of the application; it need not exist
     * @param hash the hash of the icon's content
     */
    public Optional<IconImage> find(String clientId, String hash) {
        if (!ClientId.couldBe(clientId)) {
            return Optional.empty();
        }
        return clients.find(new ClientId(clientId))
                .flatMap(client -> IconImage.stored(client.icon()))
                .filter(icon -> icon.hash().equals(hash));
    }
}
