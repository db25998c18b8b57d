package dev.sandbank.application;

import dev.sandbank.application.call.CallEntriesContract;
import dev.sandbank.application.certificate.ClientCertificatesContract;
import dev.sandbank.application.dataset.DataSetsContract;
import dev.sandbank.application.hub.usage.UsageHalfHoursContract;
import net.jqwik.api.Group;

/** What is kept and counted of calls, and data sets, in memory, keep their contracts. */
class InMemoryCallStoresTest {

    @Group
    class OfCallEntries extends CallEntriesContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfUsageHalfHours extends UsageHalfHoursContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfDataSets extends DataSetsContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfClientCertificates extends ClientCertificatesContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }
}
