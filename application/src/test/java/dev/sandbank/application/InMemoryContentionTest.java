package dev.sandbank.application;

import dev.sandbank.application.bank.card.change.CardContentionContract;
import dev.sandbank.application.bank.card.hold.CardMoneyContentionContract;
import dev.sandbank.application.bank.loan.LoanContentionContract;
import dev.sandbank.application.bank.onboarding.OnboardingContentionContract;
import dev.sandbank.application.bank.payment.PaymentContentionContract;
import dev.sandbank.application.bank.rewards.order.PointContentionContract;
import dev.sandbank.application.certificate.CertificateContentionContract;
import dev.sandbank.application.hub.HubContentionContract;
import dev.sandbank.application.hub.production.ProductionContentionContract;
import dev.sandbank.application.hub.session.factor.FactorContentionContract;
import dev.sandbank.application.hub.tryit.TryContentionContract;
import dev.sandbank.application.secret.GuessContentionContract;
import dev.sandbank.application.space.SpaceContentionContract;
import net.jqwik.api.Group;

/** What several threads do at once comes out right in memory. */
class InMemoryContentionTest {

    @Group
    class OfContention extends ContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfLoans extends LoanContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfCards extends CardContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfCardMoney extends CardMoneyContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfOnboarding extends OnboardingContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfPayments extends PaymentContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfPoints extends PointContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfCertificates extends CertificateContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfHub extends HubContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfProductions extends ProductionContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfFactors extends FactorContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfSpaces extends SpaceContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfTries extends TryContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }

    @Group
    class OfGuesses extends GuessContentionContract {
        @Override
        protected Stores open() {
            return new InMemoryStores();
        }
    }
}
