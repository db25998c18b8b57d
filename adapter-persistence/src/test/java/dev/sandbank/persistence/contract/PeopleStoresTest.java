package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.developer.DevelopersContract;
import dev.sandbank.application.hub.registration.RegistrationsContract;
import dev.sandbank.application.hub.session.HubSessionsContract;
import dev.sandbank.application.hub.session.factor.FactorsContract;
import dev.sandbank.application.hub.shelf.ShelfItemsContract;
import dev.sandbank.application.mail.link.ActingLinksContract;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterProperty;

/** The stores of people keep every contract. */
class PeopleStoresTest {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    @Group
    class OfDevelopers extends DevelopersContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfShelfItems extends ShelfItemsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfRegistrations extends RegistrationsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfHubSessions extends HubSessionsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfFactors extends FactorsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfActingLinks extends ActingLinksContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }
}
