package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.customer.CustomerSessionsContract;
import dev.sandbank.application.hub.audit.AuditLogContract;
import dev.sandbank.application.idempotency.KeptAnswersContract;
import dev.sandbank.application.mail.MailDeliveryContract;
import dev.sandbank.application.mail.OutboxContract;
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
import net.jqwik.api.lifecycle.AfterProperty;

/** The stores keep every contract. */
class CoreStoresTest {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    @Group
    class OfTokenLife extends TokenLifeContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfTransactions extends TransactionsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfClients extends ClientsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfAuthorizationCodes extends AuthorizationCodesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfGrants extends GrantsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfAccessTokens extends AccessTokensContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfRefreshTokens extends RefreshTokensContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfKeptAnswers extends KeptAnswersContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfControlFlows extends ControlFlowsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfCustomerSessions extends CustomerSessionsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfLocks extends LocksContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfRateShares extends RateSharesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfKeyRecords extends KeyRecordsContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfAuditLog extends AuditLogContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfOutbox extends OutboxContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfMailDelivery extends MailDeliveryContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfExpiredTokens extends ExpiredTokensContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfSpaces extends SpacesContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }

    @Group
    class OfSpaceJournal extends SpaceJournalContract {
        @Override
        protected Stores open() {
            return fixture.openEmpty();
        }
    }
}
