package dev.sandbank.persistence.unit;

import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Dialect;
import java.sql.SQLException;

/** An open database: the queue of its units of work over the connections that an engine gave. */
public final class Units implements AutoCloseable {

    /** The number of units that may wait. More are refused, so that an overload cannot grow without limit. */
    public static final int CAPACITY = 10_000;

    /** The maximum number of units in one transaction; a larger number would not be faster. */
    public static final int MAX_TOGETHER = 200;

    private final Health health = new Health();
    private final ReadingConnections readers;
    private final Failures failures;
    private final Writer writer;
    private final WriteQueue queue;
    private final Database database;

    public Units(
            WritingConnection writing,
            ReadingConnections readers,
            OtherWriters others,
            Failures failures,
            Dialect dialect) {
        this(MAX_TOGETHER, writing, readers, others, failures, dialect);
    }

    /** @param together how many units may share a transaction */
    public Units(
            int together,
            WritingConnection writing,
            ReadingConnections readers,
            OtherWriters others,
            Failures failures,
            Dialect dialect) {
        this.readers = readers;
        this.failures = failures;
        WritingTransaction transaction = new WritingTransaction(writing, failures);
        this.writer = new Writer(writing, transaction, others, failures, health);
        this.queue = new WriteQueue(writer, together);
        this.database = new QueuedDatabase(queue, transaction, readers, failures, dialect);
    }

    public Database database() {
        return database;
    }

    public Transactions transactions() {
        return queue;
    }

    public StoreHealth health() {
        return health;
    }

    /** Makes waiting changes durable, then closes all connections. */
    @Override
    public void close() {
        queue.close();
        readers.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw failures.translate(e);
        }
    }
}
