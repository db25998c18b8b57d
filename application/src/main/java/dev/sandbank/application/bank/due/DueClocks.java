package dev.sandbank.application.bank.due;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/**
 * The time that due work sees: the instant at which it fell due, however late it is done. So what it books has the day
 * on which it belongs.
 */
public final class DueClocks implements SpaceClocks {

    // Units of work run in a thread of the store, so it must see what the thread that does due work has set.
    private volatile Instant due = Instant.EPOCH;

    void standAt(Instant instant) {
        due = instant;
    }

    @Override
    public Instant now(SpaceId space) {
        return due;
    }
}
