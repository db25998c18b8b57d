package dev.sandbank.domain.bank.seed.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardSeedTest {

    private static final List<Card> ALL = Stream.of(Market.values())
            .flatMap(market -> Arrays.stream(TestCustomer.values())
                    .map(customer -> CardSeed.of(SeedName.DEFAULT, market, customer)))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @EnumSource(Market.class)
    void publishedTestCardLinksByItsLastFourAndPhoneInEveryMarket(Market market) {
        assertThat(find(SeedName.DEFAULT, market, new CardClaim.ByPhone("8653", "+65 9002-0056")))
                .map(Card::holder)
                .contains(TestCustomer.EVERYTHING.in(market));
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void secondPublishedTestCardIsACreditCardOfTheSecondCustomer(Market market) {
        assertThat(find(SeedName.DEFAULT, market, new CardClaim.ByPhone("7411", "2608191234")))
                .hasValueSatisfying(card -> {
                    assertThat(card.holder()).isEqualTo(TestCustomer.CARDS_ONLY.in(market));
                    assertThat(card.type()).isEqualTo(CardType.CREDIT);
                });
        assertThat(find(SeedName.DEFAULT, market, new CardClaim.ByPhone("7411", "6590020056")))
                .isEmpty();
    }

    @Test
    void recordedCardOfBahrainIsKept() {
        Card card = CardSeed.of(SeedName.DEFAULT, Market.BH, TestCustomer.EVERYTHING)
                .get(0);

        assertThat(card.id())
                .isEqualTo(new CardId(
                        "44125873852316f2b4d4d796c344e38756339654972776f663745446e6d4c32486f455a4165374a476858343d"));
        assertThat(card.type()).isEqualTo(CardType.DEBIT);
        assertThat(card.embossedName()).isEqualTo("Matthew Hyden");
        assertThat(card.maskedNumber()).isEqualTo("XXXXXXXXXXXX8653");
    }

    @Test
    void everyCreditCardAccountHasItsCard() {
        for (Market market : Market.values()) {
            for (TestCustomer customer : TestCustomer.values()) {
                List<String> accounts =
                        SeededBank.holdings(SeedName.DEFAULT, market, customer, LocalDate.of(2026, 11, 3))
                                .accounts()
                                .stream()
                                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                                .map(account -> account.product().name()
                                        + account.number().lastFour())
                                .toList();
                assertThat(CardSeed.of(SeedName.DEFAULT, market, customer))
                        .filteredOn(card -> card.type() == CardType.CREDIT)
                        .extracting(card -> card.productName() + card.lastFour())
                        .isEqualTo(accounts);
            }
        }
    }

    @Test
    void everyCardHasItsOwnNames() {
        assertThat(ALL).extracting(Card::id).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Card::cloakedNumber).doesNotHaveDuplicates();
        assertThat(ALL).allSatisfy(card -> assertThat(card.id().value()).matches("[0-9a-f]{88,90}"));
    }

    @Test
    void cardsOfOneCustomerDifferInTheirLastFour() {
        assertThat(ALL)
                .extracting(card -> card.holder() + card.lastFour())
                .as("last four of a holder's cards")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"8653, 6590020057", "8654, 6590020056", "8653, ''", "'', 6590020056"})
    void wrongCardOrPhoneNamesNoCard(String lastFour, String phone) {
        assertThat(find(SeedName.DEFAULT, Market.HK, new CardClaim.ByPhone(lastFour, phone)))
                .isEmpty();
    }

    @Test
    void anybodysCardLinksByTheirOwnPhone() {
        Card card = CardSeed.of(SeedName.DEFAULT, Market.HK, TestCustomer.CARDS_ONLY)
                .get(0);
        String phone = ProfileSeed.of(SeedName.DEFAULT, Market.HK, TestCustomer.CARDS_ONLY)
                .phones()
                .get(0)
                .international();

        assertThat(find(SeedName.DEFAULT, Market.HK, new CardClaim.ByPhone(card.lastFour(), phone)))
                .contains(card);
    }

    @Test
    void cloakedNumberOfACardNeedsItsHoldersPostalCode() {
        Card card = CardSeed.of(SeedName.DEFAULT, Market.US, TestCustomer.CARDS_ONLY)
                .get(0);

        assertThat(find(SeedName.DEFAULT, Market.US, new CardClaim.ByCloakedNumber(card.cloakedNumber(), "78704")))
                .contains(card);
        assertThat(find(SeedName.DEFAULT, Market.US, new CardClaim.ByCloakedNumber(card.cloakedNumber(), "10011")))
                .isEmpty();
    }

    @Test
    void anyOtherCloakedNumberIsThePublishedTestCard() {
        CloakedCardNumber number = new CloakedCardNumber("AB".repeat(64));
        CustomerId first = TestCustomer.EVERYTHING.in(Market.MX);

        assertThat(find(SeedName.DEFAULT, Market.MX, new CardClaim.ByCloakedNumber(number, "any")))
                .map(Card::holder)
                .contains(first);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void customersWithCardsHavePointsAndOthersNone(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            long points = RewardsSeed.openingPoints(SeedName.DEFAULT, market, customer);
            assertThat(points > 0)
                    .isEqualTo(!CardSeed.of(SeedName.DEFAULT, market, customer).isEmpty());
        }
    }

    private static Optional<Card> find(SeedName seed, Market market, CardClaim claim) {
        return SeededCards.find(
                seed,
                market,
                List.of(TestCustomer.values()),
                claim,
                holder -> ProfileSeed.of(seed, market, TestCustomer.of(holder).orElseThrow()));
    }
}
