package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.oauth.client.Client;

/** Something that cannot go on without its client, although it is not stored with it. */
public interface ClientDependents {

    /** Ends what depends on the client. It is called inside the unit of work that removes the client, before that. */
    void end(Client client, ClientEnd why);
}
