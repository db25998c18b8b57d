package dev.sandbank.application;

import dev.sandbank.application.call.CallEntriesContract;
import dev.sandbank.application.hub.usage.UsageHoursContract;
import net.jqwik.api.Group;

/** What is kept and counted of calls, in memory, keeps its contracts. */
class InMemoryCallStoresTest {

    @Group
    class OfCallEntries extends CallEntriesContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfUsageHours extends UsageHoursContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }
}
