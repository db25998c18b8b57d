package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.application.call.CallEntriesContract;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.application.call.TailPlace;
import dev.sandbank.application.certificate.ClientCertificatesContract;
import dev.sandbank.application.dataset.DataSetsContract;
import dev.sandbank.application.hub.usage.UsageHalfHoursContract;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.DurableStores;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterProperty;

/** What is kept and counted of calls, and data sets keep their contracts. */
class CallStoresTest {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    @Group
    class OfCallEntries extends CallEntriesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }

        /** Also when the newest entries are gone before the server starts anew. */
        @Example
        void numbersAndCountsGrowAcrossRestarts_L49() {
            List<ClientId> clients = List.of(CLIENT.id());
            stores().clients().add(CLIENT);
            stores().callEntries().add(List.of(CallEntryFixture.answered("a", CLIENT.id(), NOON)));
            TailPlace before = stores().callEntries().place(clients);
            stores().callEntries().removeBefore(NOON.plusSeconds(1), 9);
            try (DurableStores again = fixture.reopen()) {
                assertThat(again.callEntries().place(clients)).isEqualTo(before);
                again.callEntries().add(List.of(CallEntryFixture.answered("b", CLIENT.id(), NOON)));
                assertThat(again.callEntries().find("b").orElseThrow().number()).isEqualTo(before.number() + 1);
            }
        }
    }

    @Group
    class OfUsageHalfHours extends UsageHalfHoursContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfDataSets extends DataSetsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfClientCertificates extends ClientCertificatesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }
}
