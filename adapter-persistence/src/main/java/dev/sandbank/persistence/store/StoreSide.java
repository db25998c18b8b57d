package dev.sandbank.persistence.store;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.schema.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A database that stores are copied from or into. Its text names it for people, and is the same in each process. */
public interface StoreSide {

    /**
     * A connection that may work for long. It commits by itself until it is told not to.
     *
     * @throws StoreUnavailable with a sentence for people, if there is no such database
     */
    Connection connect() throws SQLException;

    /** Begins a transaction that sees the state of one moment. */
    void beginReading(Connection connection) throws SQLException;

    Migrations migrations();

    /** Whether a text may hold the character NUL. */
    boolean keepsNul();

    /** The largest number that a call ever had. */
    long lastCallNumber(Connection connection) throws SQLException;

    /** Lets the next call have the number after this one. */
    void setLastCallNumber(Connection connection, long number) throws SQLException;

    /** Who works with the database at present, in words; empty if nobody is seen. */
    Optional<String> user(Connection connection) throws SQLException;

    /** The failure in words for people; empty if it does not come from this kind of database. */
    Optional<String> explain(SQLException failure);
}
