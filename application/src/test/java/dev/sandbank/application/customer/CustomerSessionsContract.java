package dev.sandbank.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.customer.CustomerSession;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link CustomerSessions} must do. */
public abstract class CustomerSessionsContract extends StoreContract {

    @Provide
    Arbitrary<CustomerSession> anySession() {
        return CustomerArbitraries.sessions();
    }

    @Property(tries = 60)
    void aSessionComesBackAsItWasAddedUntilItIsRemoved(@ForAll("anySession") CustomerSession session) {
        assertThat(stores().sessions().find(session.id())).isEmpty();
        stores().sessions().add(session);

        assertThat(stores().sessions().find(session.id())).contains(session);
        stores().sessions().remove(session.id());
        assertThat(stores().sessions().find(session.id())).isEmpty();
        stores().sessions().remove(session.id());
    }
}
