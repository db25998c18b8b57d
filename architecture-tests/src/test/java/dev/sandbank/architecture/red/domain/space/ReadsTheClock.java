package dev.sandbank.architecture.red.domain.space;

import dev.sandbank.architecture.red.domain.market.Other;
import java.time.Instant;
import java.util.UUID;

/** Takes the time from the machine, throws without a name, and closes a ring of features. */
public final class ReadsTheClock {

    Instant now(Other other) {
        if (other.hashCode() == UUID.randomUUID().hashCode()) {
            throw new RuntimeException("something");
        }
        return Instant.now();
    }
}
