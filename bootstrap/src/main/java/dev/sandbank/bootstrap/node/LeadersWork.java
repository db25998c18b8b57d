package dev.sandbank.bootstrap.node;

import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.Stores;
import dev.sandbank.application.node.ThisNode;
import java.time.Duration;

/** What runs once over all servers that share the stores: what falls due, and the removal of what ended. */
public final class LeadersWork implements AutoCloseable {

    private final Housekeeping housekeeping;
    private final DueRounds dueRounds;

    /**
     * Begins. What fell due while no server ran is done when this returns.
     *
     * @param keepExpired how long tokens are kept after their end
     * @param alsoForget removes in each round, in small pieces, what belongs to no space; also where others lead
     */
    public LeadersWork(Stores stores, Ports ports, ThisNode node, Duration keepExpired, Runnable alsoForget) {
        this.housekeeping = new Housekeeping(
                stores.spaces(), stores.expiredTokens(), ports.clocks(), keepExpired, node, alsoForget);
        housekeeping.forgetLocks(stores.locks(), ports.wall().instant());
        this.dueRounds = new DueRounds(
                stores.bankRecords(), ports.wall(), ports.clocks(), DueUseCases.over(stores, ports), node);
    }

    @Override
    public void close() {
        dueRounds.close();
        housekeeping.close();
    }
}
