package dev.sandbank.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.ContentionContract;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.change.CardContentionContract;
import dev.sandbank.application.bank.card.hold.CardMoneyContentionContract;
import dev.sandbank.application.bank.loan.LoanContentionContract;
import dev.sandbank.application.bank.onboarding.OnboardingContentionContract;
import dev.sandbank.application.bank.payment.PaymentContentionContract;
import dev.sandbank.application.bank.rewards.order.PointContentionContract;
import dev.sandbank.application.certificate.CertificateContentionContract;
import dev.sandbank.application.hub.HubContentionContract;
import dev.sandbank.application.hub.admin.PeopleModelContract;
import dev.sandbank.application.hub.audit.AuditLogContract;
import dev.sandbank.application.hub.production.ProductionContentionContract;
import dev.sandbank.application.hub.session.factor.FactorContentionContract;
import dev.sandbank.application.hub.team.TeamModelContract;
import dev.sandbank.application.hub.tryit.TryContentionContract;
import dev.sandbank.application.mail.link.ActingLinksContract;
import dev.sandbank.application.oauth.code.AuthorizationCodesContract;
import dev.sandbank.application.oauth.consent.GrantsContract;
import dev.sandbank.application.oauth.token.AccessTokensContract;
import dev.sandbank.application.oauth.token.RefreshTokensContract;
import dev.sandbank.application.oauth.token.TokenLifeContract;
import dev.sandbank.application.secret.GuessContentionContract;
import dev.sandbank.application.space.SpaceContentionContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.TransactionsContract;
import dev.sandbank.domain.oauth.client.ClientFixture;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.Group;
import net.jqwik.api.lifecycle.AfterProperty;

/** What several threads do at once comes out right also if they are those of two processes. */
class TwoOpeningsTest {

    private final StoresFixture fixture = new StoresFixture();

    @AfterProperty
    void close() {
        fixture.close();
    }

    /** Or else the others would show nothing. */
    @Example
    void threadsOfARaceActInBothOpeningsEachInsideAndOutsideOfUnits() {
        List<Stores> openings = List.of(new InMemoryStores(), new InMemoryStores());
        Stores both = TwoOpenings.of(openings.get(0), openings.get(1));
        AtomicInteger turn = new AtomicInteger();

        Race.of(4, () -> {
            both.clients().add(ClientFixture.client("outside" + turn.incrementAndGet()));
            return both.transactions()
                    .run(() -> both.clients().add(ClientFixture.client("inside" + turn.incrementAndGet())));
        });

        assertThat(openings)
                .allSatisfy(one -> assertThat(one.clients().list())
                        .filteredOn(client -> client.id().value().startsWith("inside"))
                        .hasSize(2));
        assertThat(openings).allSatisfy(one -> assertThat(one.clients().list()).hasSize(4));
    }

    @Group
    class OfTokenLife extends TokenLifeContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfAuthorizationCodes extends AuthorizationCodesContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfRefreshTokens extends RefreshTokensContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfAccessTokens extends AccessTokensContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfGrants extends GrantsContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfActingLinks extends ActingLinksContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfAuditLog extends AuditLogContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfTransactions extends TransactionsContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfContention extends ContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfLoans extends LoanContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfCards extends CardContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfCardMoney extends CardMoneyContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfOnboarding extends OnboardingContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfPayments extends PaymentContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfPoints extends PointContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfCertificates extends CertificateContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfHub extends HubContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfProductions extends ProductionContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfFactors extends FactorContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfSpaces extends SpaceContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfTries extends TryContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfGuesses extends GuessContentionContract {
        @Override
        protected Stores open() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfPeopleModel extends PeopleModelContract {
        @Override
        protected Stores emptyStores() {
            return fixture.openTwice();
        }
    }

    @Group
    class OfTeamModel extends TeamModelContract {
        @Override
        protected Stores emptyStores() {
            return fixture.openTwice();
        }
    }
}
