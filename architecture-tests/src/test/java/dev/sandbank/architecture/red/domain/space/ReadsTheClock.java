package dev.sandbank.architecture.red.domain.space;

import java.time.Instant;
import java.util.UUID;

/** Takes the time from the machine and throws a generic exception. */
public final class ReadsTheClock {

    Instant now(int dice) {
        if (dice == UUID.randomUUID().hashCode()) {
            throw new RuntimeException("something");
        }
        return Instant.now();
    }
}
