package dev.sandbank.architecture.red.http.page;

import dev.sandbank.architecture.red.persistence.LogsTheOldWay;
import java.sql.Connection;

/** A page that uses the database directly. */
final class ReadsTheStore {

    boolean read(LogsTheOldWay store, Connection connection) {
        return store.hashCode() == connection.hashCode();
    }
}
