package dev.sandbank.domain.ratelimit;

import dev.sandbank.domain.ratelimit.ShareAsk.Need;
import dev.sandbank.domain.ratelimit.ShareAsk.Offer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the limit of one application is shared among nodes.
 *
 * <p>A node that has too few slots opens a round: every other node then gives back the slots that no call is counted on,
 * and tells when its next one becomes free. When all have answered and nothing is left, the limit is used up.
 *
 * @param round the number of the last round; 0 before the first
 * @param generation how often the count of its calls was reset
 * @param shares one for each node that has to do with the application
 */
public record ClientShares(long round, long generation, List<RateShare> shares) {

    /** The shares of an application that no node has heard of. */
    public static final ClientShares NONE = new ClientShares(0, 0, List.of());

    public ClientShares {
        shares = List.copyOf(shares);
    }

    /** How many slots of the limit no node has; below 0 if the nodes have more since the limit was lowered. */
    public int left(RateLimit limit) {
        return limit.perMinute() - shares.stream().mapToInt(RateShare::slots).sum();
    }

    /** How many slots a node gets at most without need: half of its equal part of what is left. */
    public int spare(RateLimit limit) {
        return Math.max(0, left(limit)) / (2 * Math.max(2, shares.size()));
    }

    /** The share of one node. */
    public Optional<RateShare> of(String node) {
        return shares.stream().filter(share -> share.node().equals(node)).findAny();
    }

    /**
     * The shares after an exchange. The node gets what its calls need, if that is left. Of the rest it gets what it would
     * like to have, but never so much that nothing is left for a node that comes later.
     *
     * @throws ShareLost if the node keeps more slots than it has, because they were taken from it as from a dead one
     */
    public ClientShares exchange(ShareAsk ask) {
        Offer offer = ask.offer();
        Need need = ask.need();
        RateShare before = of(ask.node()).orElse(new RateShare(ask.node(), 0, 0, generation, RateWindow.LENGTH));
        if (offer.keep() > before.slots()) {
            throw new ShareLost();
        }
        ClientShares given = with(new RateShare(
                ask.node(), offer.keep(), Math.max(before.answered(), offer.answers()), generation, offer.freeAfter()));
        int granted = Math.min(
                Math.max(0, given.left(ask.limit())),
                Math.max(need.calls(), Math.min(need.spare(), given.spare(ask.limit()))));
        if (granted > need.calls()) {
            return given.granted(ask.node(), granted, Duration.ZERO);
        }
        if (need.opens() && granted < need.calls()) {
            return given.opened(ask.node(), granted);
        }
        return ask.leaves() ? given.without(ask.node()) : given.granted(ask.node(), granted, offer.freeAfter());
    }

    /** Whether every other node has answered a round, except the silent ones. */
    public boolean answered(long asked, String node, Set<String> silent) {
        return heard(node, silent).allMatch(share -> share.answered() >= asked);
    }

    /**
     * How long after a round was opened the first slot of another node becomes free; zero if one may be free, and at most
     * {@code most}.
     */
    public Duration othersFreeAfter(String node, Set<String> silent, Duration most) {
        return heard(node, silent)
                .map(RateShare::freeAfter)
                .reduce(most, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private ClientShares opened(String node, int granted) {
        ClientShares given = granted(node, granted, of(node).orElseThrow().freeAfter());
        RateShare mine = given.of(node).orElseThrow();
        RateShare opening = new RateShare(node, mine.slots(), round + 1, generation, mine.freeAfter());
        return new ClientShares(round + 1, generation, given.with(opening).shares());
    }

    private ClientShares granted(String node, int granted, Duration freeAfter) {
        RateShare mine = of(node).orElseThrow();
        return with(new RateShare(node, mine.slots() + granted, mine.answered(), generation, freeAfter));
    }

    private ClientShares with(RateShare share) {
        List<RateShare> changed = new ArrayList<>(without(share.node()).shares());
        changed.add(share);
        return new ClientShares(round, generation, changed);
    }

    private ClientShares without(String node) {
        return new ClientShares(round, generation, othersThan(node).toList());
    }

    /** The other nodes that have slots and may answer. */
    private Stream<RateShare> heard(String node, Set<String> silent) {
        return othersThan(node).filter(share -> share.slots() > 0 && !silent.contains(share.node()));
    }

    private Stream<RateShare> othersThan(String node) {
        return shares.stream().filter(share -> !share.node().equals(node));
    }
}
