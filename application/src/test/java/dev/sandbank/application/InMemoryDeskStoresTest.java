package dev.sandbank.application;

import dev.sandbank.application.hub.contact.ContactsContract;
import dev.sandbank.application.hub.production.ProductionsContract;
import dev.sandbank.application.hub.usage.ApplicationUsesContract;
import net.jqwik.api.Group;

/** Contact threads, requests for production and the use of applications in memory keep their contracts. */
class InMemoryDeskStoresTest {

    @Group
    class OfContacts extends ContactsContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfProductions extends ProductionsContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfApplicationUses extends ApplicationUsesContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }
}
