package dev.sandbank.persistence.contract;

import dev.sandbank.persistence.DurableStores;

/**
 * The database of one test. The whole package runs once for each engine: the property {@code sandbank.test.engine} names
 * it, {@code sqlite} if it is not set.
 */
interface TestDatabase extends AutoCloseable {

    /** One of the engine under test. */
    static TestDatabase empty() {
        return isOfAServer() ? new PostgresDatabase() : new SqliteFile();
    }

    static boolean isOfAServer() {
        String engine = System.getProperty("sandbank.test.engine", "sqlite");
        return switch (engine) {
            case "sqlite" -> false;
            case "postgres" -> true;
            default -> throw new IllegalArgumentException("no engine is named " + engine);
        };
    }

    DurableStores open();

    DurableStores openForCommand();

    /** Gives the database back; its stores are closed. */
    @Override
    void close();
}
