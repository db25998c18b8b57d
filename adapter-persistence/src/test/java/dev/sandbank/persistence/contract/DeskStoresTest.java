package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.contact.ContactsContract;
import dev.sandbank.application.hub.production.ProductionsContract;
import dev.sandbank.application.hub.usage.ApplicationUsesContract;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterProperty;

/** Contact threads, requests for production and the use of applications keep their contracts. */
class DeskStoresTest {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    @Group
    class OfContacts extends ContactsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfProductions extends ProductionsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfApplicationUses extends ApplicationUsesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }
}
