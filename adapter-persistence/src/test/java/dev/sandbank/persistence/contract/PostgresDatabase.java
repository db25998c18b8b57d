package dev.sandbank.persistence.contract;

import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;

/** A database of the one server of this process, which a test before may have used. */
final class PostgresDatabase implements TestDatabase {

    private final LentDatabase lent = PostgresServer.shared().lend();

    @Override
    public DurableStores open() {
        return PostgresStores.open(lent.url(), lent.password());
    }

    @Override
    public DurableStores openForCommand() {
        return PostgresStores.openForCommand(lent.url(), lent.password());
    }

    @Override
    public void close() {
        lent.close();
    }
}
