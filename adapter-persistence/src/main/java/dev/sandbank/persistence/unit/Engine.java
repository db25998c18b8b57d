package dev.sandbank.persistence.unit;

import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import java.time.Clock;
import java.util.List;

/** An open database of any kind. */
public interface Engine extends AutoCloseable {

    Database database();

    Transactions transactions();

    /** The units in which nodes share rate limits; they change nothing else, and nobody remembers what they change. */
    Units rates();

    StoreHealth health();

    /**
     * Joins the servers that have the same database open.
     *
     * @param machine the clock of this machine
     */
    ThisNode join(Clock machine);

    /** Reads all stored data and returns the faults, one sentence each; empty if there are none. */
    List<String> check();

    /** Makes waiting changes durable, then closes all connections. */
    @Override
    void close();
}
