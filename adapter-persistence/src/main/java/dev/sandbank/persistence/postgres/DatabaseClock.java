package dev.sandbank.persistence.postgres;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the machine, moved to the time of the database if the two are clearly apart. So servers whose clocks
 * differ agree on what has expired, and a clock that is right stays exactly as it is.
 */
final class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    /** Smaller distances may be those of the way to the server, and moving the clock to and fro would help nobody. */
    private static final Duration APART = Duration.ofMillis(500);

    private final Clock machine;
    private volatile Duration offset = Duration.ZERO;

    /** @param machine by which times of the database are compared */
    DatabaseClock(Clock machine) {
        this.machine = machine;
    }

    Instant machineTime() {
        return machine.instant();
    }

    /**
     * Takes note of a time that the database told.
     *
     * @param asked when it was asked, by the machine
     * @param told what it answered
     * @param heard when the answer came, by the machine
     */
    void compare(Instant asked, Instant told, Instant heard) {
        Instant middle = asked.plus(Duration.between(asked, heard).dividedBy(2));
        Duration measured = Duration.between(middle, told);
        // An answer that took long says little about the time.
        Duration doubt = Duration.between(asked, heard).dividedBy(2).abs().plus(APART);
        if (measured.minus(offset).abs().compareTo(doubt) > 0) {
            offset = measured.abs().compareTo(doubt) > 0 ? measured : Duration.ZERO;
            LOG.warn("The clock of this machine is {} ms from that of the database, which counts", measured.toMillis());
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public long millis() {
        return instant().toEpochMilli();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** Keeps the distance that is known now. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), offset);
    }
}
