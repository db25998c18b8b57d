package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.call.CallEntriesContract;
import net.jqwik.api.Group;

/** What is kept of calls, over SQLite, keeps its contract. */
class SqliteCallStoresTest {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Group
    class OfCallEntries extends CallEntriesContract {
        @Override
        protected Stores open() {
            return sqlite.openEmpty();
        }

        @Override
        protected void close() {
            sqlite.close();
        }
    }
}
