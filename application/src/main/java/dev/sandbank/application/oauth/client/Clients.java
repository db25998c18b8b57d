package dev.sandbank.application.oauth.client;

import dev.sandbank.application.space.SpaceResidents;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Origin;
import java.util.List;
import java.util.Optional;

/** The store of clients. */
public interface Clients extends SpaceResidents {

    Optional<Client> find(ClientId id);

    /** All of them, in the order they were registered. */
    List<Client> list();

    /** Whether a public client that is not suspended has registered this origin. */
    boolean anyLetsCall(Origin origin);

    /** The application of production that was handed over for one of the sandbox. */
    Optional<Client> findApprovedFor(ClientId sandbox);

    /** The number of clients. */
    int count();

    /** Adds one; false, and no change, if its id is taken. */
    boolean add(Client client);

    /** Replaces the client of the same id; false if there is none. */
    boolean replace(Client client);

    /** Removes the client with all its codes, grants and tokens; false if there is none. */
    boolean remove(ClientId id);
}
