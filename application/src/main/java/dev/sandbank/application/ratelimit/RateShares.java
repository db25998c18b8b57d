package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateShare;
import dev.sandbank.domain.ratelimit.ShareLost;
import java.util.Map;

/**
 * The store of the shares that nodes have of the rate limits. A node is known by an id that it uses until it is removed,
 * and never again. To be called inside units of work.
 */
public interface RateShares {

    /** Enters a new node. */
    void enter(String node);

    /** Counts a sign of life of a node; false if it was removed. */
    boolean beat(String node);

    /** How many signs of life each node has given. */
    Map<String, Long> beats();

    /** Removes a node and its shares, unless it has given another sign of life than that one. */
    void remove(String node, long beat);

    /** The shares of an application. */
    ClientShares find(ClientId client);

    /** The same, and they stay as they are until the end of the unit, whatever other nodes do. */
    ClientShares lock(ClientId client);

    /**
     * Stores what a node has changed of locked shares: the round, and its own share, which is removed if it has none.
     *
     * @throws ShareLost if the node was removed
     */
    void change(ClientId client, String node, ClientShares changed);

    /**
     * The last rounds of the applications of which a node has a {@link RateShare} that has not answered that round, or
     * does not know of the last reset.
     */
    Map<ClientId, Long> news(String node);

    /** Counts a reset of an application, and returns its generation after it. */
    long reset(ClientId client);
}
