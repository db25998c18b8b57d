package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.call.CallEntriesContract;
import dev.sandbank.application.dataset.DataSetsContract;
import dev.sandbank.application.hub.usage.UsageHoursContract;
import net.jqwik.api.Group;

/** What is kept and counted of calls, and data sets, over SQLite, keep their contracts. */
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

    @Group
    class OfUsageHours extends UsageHoursContract {
        @Override
        protected Stores open() {
            return sqlite.openEmpty();
        }

        @Override
        protected void close() {
            sqlite.close();
        }
    }

    @Group
    class OfDataSets extends DataSetsContract {
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
