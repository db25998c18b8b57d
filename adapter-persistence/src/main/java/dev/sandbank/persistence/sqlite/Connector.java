package dev.sandbank.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection that may write. */
interface Connector {
    Connection connect() throws SQLException;
}
