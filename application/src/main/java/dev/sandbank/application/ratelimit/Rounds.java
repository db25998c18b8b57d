package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rounds that one node opens for an application, and until when the last one proved its limit used up. */
final class Rounds {

    /** How long nothing is asked again while some nodes are silent: their slots may become free at any time. */
    private static final Duration WHILE_SILENT = Duration.ofSeconds(1);

    private final String node;
    private @Nullable Round open;
    private Instant usedUpUntil = Instant.MIN;

    Rounds(String node) {
        this.node = node;
    }

    boolean isOpen() {
        return open != null;
    }

    void open(long number, Instant askedAt) {
        open = new Round(number, askedAt);
    }

    void close() {
        open = null;
    }

    /** No slot becomes free on any node before this. */
    Instant usedUpUntil() {
        return usedUpUntil;
    }

    boolean isUsedUp(Instant now) {
        return now.isBefore(usedUpUntil);
    }

    void forgetUsedUp() {
        usedUpUntil = Instant.MIN;
    }

    /**
     * Ends the open round if all other nodes have answered. If one of their slots became free while they were asked, that
     * proves nothing; then another round is needed.
     *
     * @param after the shares, of which nothing is left
     * @param ownFree when the next slot of this node becomes free
     * @return whether the limit is used up now
     */
    boolean end(ClientShares after, Set<String> silent, Instant ownFree, Instant now) {
        if (open == null || !after.answered(open.number(), node, silent)) {
            return false;
        }
        Duration most = silent.isEmpty() ? RateWindow.LENGTH : WHILE_SILENT;
        Instant othersFree = open.askedAt().plus(after.othersFreeAfter(node, silent, most));
        open = null;
        if (!othersFree.isAfter(now)) {
            return false;
        }
        usedUpUntil = othersFree.isBefore(ownFree) ? othersFree : ownFree;
        return true;
    }

    private record Round(long number, Instant askedAt) {}
}
