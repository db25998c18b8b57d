package dev.sandbank.persistence.unit;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection to the database. */
public interface Connector {
    Connection connect() throws SQLException;
}
