package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreHealth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the last commit worked. The writer sets it; any thread can read it. */
final class Health implements StoreHealth {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private volatile @Nullable String trouble;

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean inTrouble() {
        return trouble != null;
    }

    void works() {
        if (trouble != null) {
            trouble = null;
            LOG.info("The store takes changes again");
        }
    }

    void fails(String reason) {
        if (!reason.equals(trouble)) {
            trouble = reason;
            LOG.warn("The store takes no changes: {}", reason);
        }
    }
}
