package dev.sandbank.application.bank.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ListCardsTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, CustomerJournals.NONE);
    private final BankViews views = new BankViews(banks);
    private final ListCards listCards = new ListCards(views);
    private final ReadCard readCard = new ReadCard(views);
    private final List<HeldCard> own = CardHoldings.of(
            SeedName.DEFAULT,
            Market.SG,
            TestCustomer.EVERYTHING,
            LocalDate.ofInstant(clock.now(SpaceId.DEFAULT), Market.SG.zone()));

    @Test
    void everyCardOfTheAccountsShownIsListed() {
        assertThat(listCards.list(viewer(accounts(own)), "ALL")).isEqualTo(own);
        assertThat(new SeeCards(views).see(viewer(accounts(own)))).isEqualTo(own);
    }

    @Test
    void cardOfAnAccountThatIsNotShownIsNeitherListedNorRead() {
        List<HeldCard> some = own.subList(1, 2);
        Viewer viewer = viewer(accounts(some));

        assertThat(listCards.list(viewer, "ALL")).isEqualTo(some);
        assertThat(readCard.read(viewer, some.get(0).id())).isEqualTo(some.get(0));
        assertRefused(() -> readCard.read(viewer, own.get(0).id()), BankRefusal.CARD_NOT_SHOWN);
        assertRefused(() -> readCard.read(viewer, new CardId("0".repeat(88))), BankRefusal.CARD_NOT_SHOWN);
    }

    @Test
    void unknownFunctionIsRefusedEvenWhenNoCardIsSeen() {
        Viewer blind = viewer(Set.of());

        assertRefused(() -> listCards.list(blind, "CREDIT_CARD"), BankRefusal.CARD_FUNCTION_UNKNOWN);
        assertRefused(() -> listCards.list(blind, null), BankRefusal.CARD_FUNCTION_UNKNOWN);
        assertRefused(() -> listCards.list(blind, "ALL"), BankRefusal.CARDS_NONE);
        assertRefused(() -> listCards.list(blind, "RESET_ATM_PIN"), BankRefusal.CARDS_NONE);
    }

    @Test
    void unknownCustomerHasNoCards() {
        Viewer stranger = new Viewer(SpaceId.DEFAULT, new CustomerId(Market.SG, "nobody"), accounts(own));

        assertRefused(() -> listCards.list(stranger, "ALL"), BankRefusal.CARDS_NONE);
    }

    private static Viewer viewer(Set<AccountId> accounts) {
        return new Viewer(SpaceId.DEFAULT, CUSTOMER, accounts);
    }

    private static Set<AccountId> accounts(List<HeldCard> cards) {
        return cards.stream().map(HeldCard::account).collect(Collectors.toSet());
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
