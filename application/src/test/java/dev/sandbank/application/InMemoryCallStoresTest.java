package dev.sandbank.application;

import dev.sandbank.application.call.CallEntriesContract;
import net.jqwik.api.Group;

/** What is kept of calls, in memory, keeps its contract. */
class InMemoryCallStoresTest {

    @Group
    class OfCallEntries extends CallEntriesContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }
}
