package dev.sandbank.application.store;

/** Is told how far the copying of a store is. */
public interface CopyProgress {

    /**
     * More rows of a table are stored durably.
     *
     * @param done how many of them are there, also by an earlier copy that was cut
     * @param all how many the source has
     */
    void copied(String table, long done, long all);
}
