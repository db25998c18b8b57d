package dev.sandbank.bootstrap.store;

/** Keeps servers away from a data directory until it is closed, any number of times. */
public interface DirectoryLock extends AutoCloseable {

    @Override
    void close();
}
