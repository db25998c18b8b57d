package dev.sandbank.persistence.contract;

import dev.sandbank.application.ContentionContract;
import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.admin.PeopleModelContract;
import dev.sandbank.application.hub.audit.AuditLogContract;
import dev.sandbank.application.hub.team.TeamModelContract;
import dev.sandbank.application.mail.link.ActingLinksContract;
import dev.sandbank.application.oauth.code.AuthorizationCodesContract;
import dev.sandbank.application.oauth.consent.GrantsContract;
import dev.sandbank.application.oauth.token.AccessTokensContract;
import dev.sandbank.application.oauth.token.RefreshTokensContract;
import dev.sandbank.application.oauth.token.TokenLifeContract;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterTry;

/** What several threads do at once comes out right also if they are those of two processes. */
class TwoOpeningsTest {

    private final StoresFixture fixture = new StoresFixture();

    @Group
    class OfTokenLife extends TokenLifeContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfAuthorizationCodes extends AuthorizationCodesContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfRefreshTokens extends RefreshTokensContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfAccessTokens extends AccessTokensContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfGrants extends GrantsContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfActingLinks extends ActingLinksContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfAuditLog extends AuditLogContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfContention extends ContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }

        @Override
        protected void close() {
            fixture.close();
        }
    }

    @Group
    class OfPeopleModel extends PeopleModelContract {
        @Override
        protected Stores emptyStores() {
            return fixture.openTwice();
        }

        @AfterTry
        void close() {
            fixture.close();
        }
    }

    @Group
    class OfTeamModel extends TeamModelContract {
        @Override
        protected Stores emptyStores() {
            return fixture.openTwice();
        }

        @AfterTry
        void close() {
            fixture.close();
        }
    }
}
