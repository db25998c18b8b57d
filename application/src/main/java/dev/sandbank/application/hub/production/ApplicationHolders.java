package dev.sandbank.application.hub.production;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;

/** Tells who may speak for an application. */
public interface ApplicationHolders {

    /** Whether the developer may ask for production of the application. */
    boolean maySpeakFor(DeveloperId developer, ClientId application);
}
