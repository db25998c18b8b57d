package dev.sandbank.domain.ratelimit;

import java.time.Duration;

/**
 * What a node tells and asks when it exchanges slots of an application with the other nodes.
 *
 * @param node the id of the node
 * @param limit the slots of all nodes together
 */
public record ShareAsk(String node, RateLimit limit, Offer offer, Need need) {

    /** Whether the node has no more to do with the application. */
    boolean leaves() {
        return offer.keep() == 0 && need.equals(Need.NOTHING);
    }

    /**
     * The slots that the node does not give back.
     *
     * @param keep how many it goes on using; it has more only by the answer
     * @param answers the last round that it has heard of, if it keeps no free slot; else 0
     * @param freeAfter how long until the next of them becomes free; zero if some are
     */
    public record Offer(int keep, long answers, Duration freeAfter) {}

    /**
     * The slots that the node asks for.
     *
     * @param calls how many calls wait for a slot
     * @param spare how many it would like to have at hand
     * @param opens whether to open a round if too few are left for the calls
     */
    public record Need(int calls, int spare, boolean opens) {

        /** A node that only gives back. */
        public static final Need NOTHING = new Need(0, 0, false);
    }
}
