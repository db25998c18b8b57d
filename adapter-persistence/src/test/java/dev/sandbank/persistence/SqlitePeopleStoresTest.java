package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.developer.DevelopersContract;
import dev.sandbank.application.hub.registration.RegistrationsContract;
import dev.sandbank.application.hub.session.HubSessionsContract;
import dev.sandbank.application.hub.session.factor.FactorsContract;
import dev.sandbank.application.mail.link.ActingLinksContract;
import net.jqwik.api.Group;

/** The stores of people over SQLite keep every contract. */
class SqlitePeopleStoresTest {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Group
    class OfDevelopers extends DevelopersContract {
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
    class OfRegistrations extends RegistrationsContract {
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
    class OfHubSessions extends HubSessionsContract {
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
    class OfFactors extends FactorsContract {
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
    class OfActingLinks extends ActingLinksContract {
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
