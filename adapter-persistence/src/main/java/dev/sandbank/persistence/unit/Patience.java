package dev.sandbank.persistence.unit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How often a unit is run again because the changes of other processes came between. The pauses grow, and their length
 * is as good as random, so that two processes that met do not meet again.
 */
final class Patience {

    private static final int MOST = 8;
    private static final long LONGEST = Duration.ofSeconds(2).toNanos();
    private static final long FIRST_PAUSE = Duration.ofMillis(2).toNanos();

    private final long begin = System.nanoTime();
    private int tries;

    /** To be called before each try. */
    void pause() {
        LockSupport.parkNanos(System.nanoTime() % (FIRST_PAUSE << tries));
        tries++;
    }

    /** Whether another try makes sense. */
    boolean lasts() {
        return tries < MOST && System.nanoTime() - begin < LONGEST;
    }
}
