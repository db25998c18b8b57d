package dev.sandbank.application;

import dev.sandbank.application.customer.CustomerSessionsContract;
import dev.sandbank.application.hub.audit.AuditLogContract;
import dev.sandbank.application.hub.developer.DevelopersContract;
import dev.sandbank.application.hub.registration.RegistrationsContract;
import dev.sandbank.application.hub.session.HubSessionsContract;
import dev.sandbank.application.hub.session.factor.FactorsContract;
import dev.sandbank.application.hub.shelf.ShelfItemsContract;
import dev.sandbank.application.idempotency.KeptAnswersContract;
import dev.sandbank.application.mail.MailDeliveryContract;
import dev.sandbank.application.mail.OutboxContract;
import dev.sandbank.application.mail.link.ActingLinksContract;
import dev.sandbank.application.oauth.client.ClientsContract;
import dev.sandbank.application.oauth.code.AuthorizationCodesContract;
import dev.sandbank.application.oauth.consent.GrantsContract;
import dev.sandbank.application.oauth.token.AccessTokensContract;
import dev.sandbank.application.oauth.token.ExpiredTokensContract;
import dev.sandbank.application.oauth.token.RefreshTokensContract;
import dev.sandbank.application.oauth.token.TokenLifeContract;
import dev.sandbank.application.ratelimit.RateSharesContract;
import dev.sandbank.application.secret.KeyRecordsContract;
import dev.sandbank.application.secret.LocksContract;
import dev.sandbank.application.space.SpaceJournalContract;
import dev.sandbank.application.space.SpacesContract;
import dev.sandbank.application.stepup.ControlFlowsContract;
import dev.sandbank.application.support.TransactionsContract;
import net.jqwik.api.Group;

/** The stores in memory keep every contract, so that use-case tests may trust them. */
class InMemoryStoresTest {

    @Group
    class OfTokenLife extends TokenLifeContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfShelfItems extends ShelfItemsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfTransactions extends TransactionsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfClients extends ClientsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfAuthorizationCodes extends AuthorizationCodesContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfGrants extends GrantsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfAccessTokens extends AccessTokensContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfRefreshTokens extends RefreshTokensContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfCustomerSessions extends CustomerSessionsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfControlFlows extends ControlFlowsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfKeptAnswers extends KeptAnswersContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfLocks extends LocksContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfRateShares extends RateSharesContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfKeyRecords extends KeyRecordsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfAuditLog extends AuditLogContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfOutbox extends OutboxContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfMailDelivery extends MailDeliveryContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfExpiredTokens extends ExpiredTokensContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfSpaces extends SpacesContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfSpaceJournal extends SpaceJournalContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfDevelopers extends DevelopersContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfRegistrations extends RegistrationsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfHubSessions extends HubSessionsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfFactors extends FactorsContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    @Group
    class OfActingLinks extends ActingLinksContract {
        @Override
        protected Stores open() {
            return fresh();
        }
    }

    Stores fresh() {
        return new InMemoryStores();
    }
}
