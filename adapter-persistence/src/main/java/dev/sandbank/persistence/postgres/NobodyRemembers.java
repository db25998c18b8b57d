package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.WritingConnection;

/** In place of {@link OtherNodes} where nothing is remembered that another process could change. */
final class NobodyRemembers implements OtherWriters {

    @Override
    public void notice(WritingConnection connection) {
        // There is nothing to forget.
    }

    @Override
    public void mayHaveWritten() {
        // There is nothing to forget.
    }
}
