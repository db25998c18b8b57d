package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.contact.ContactsContract;
import dev.sandbank.application.hub.production.ProductionsContract;
import dev.sandbank.application.hub.usage.ApplicationUsesContract;
import net.jqwik.api.Group;

/** Contact threads, requests for production and the use of applications over SQLite keep their contracts. */
class SqliteDeskStoresTest {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Group
    class OfContacts extends ContactsContract {
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
    class OfProductions extends ProductionsContract {
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
    class OfApplicationUses extends ApplicationUsesContract {
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
