package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.OtherWriters;
import dev.sandbank.persistence.unit.WritingConnection;

/** What a command has in place of {@link OtherNodes}: it remembers nothing that another process could change. */
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
