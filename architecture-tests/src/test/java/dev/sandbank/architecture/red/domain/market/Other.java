package dev.sandbank.architecture.red.domain.market;

import dev.sandbank.architecture.red.domain.space.ReadsTheClock;

/** The other half of the ring. */
public final class Other {

    ReadsTheClock back(ReadsTheClock first) {
        return first;
    }
}
