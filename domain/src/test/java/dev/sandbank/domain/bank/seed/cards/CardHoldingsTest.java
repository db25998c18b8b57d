package dev.sandbank.domain.bank.seed.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardHoldingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource
    void everyCardDrawsOnAnAccountOfItsKind(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            List<Account> accounts = SeededBank.holdings(SeedName.DEFAULT, market, customer, TODAY)
                    .accounts();
            assertThat(CardHoldings.of(SeedName.DEFAULT, market, customer, TODAY))
                    .allSatisfy(held -> {
                        Account account = accounts.stream()
                                .filter(candidate -> candidate.id().equals(held.account()))
                                .findFirst()
                                .orElseThrow();
                        assertThat(account.terms())
                                .isInstanceOf(
                                        held.card().type() == CardType.CREDIT ? CardTerms.class : DepositTerms.class);
                        assertThat(held.limits().credit().currency()).isEqualTo(account.currency());
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BH"})
    void everyCardIsListed(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            assertThat(CardHoldings.of(SeedName.DEFAULT, market, customer, TODAY))
                    .extracting(HeldCard::card)
                    .isEqualTo(CardSeed.of(SeedName.DEFAULT, market, customer));
        }
    }

    @Test
    void bahrainListsTheRecordedCardAlone() {
        assertThat(CardHoldings.of(SeedName.DEFAULT, Market.BH, TestCustomer.EVERYTHING, TODAY))
                .extracting(held -> held.card().lastFour())
                .containsExactly("8653");
    }

    @Test
    void limitsAreReachable() {
        drawn().forEach(held -> {
            assertThat(held.limits().contactless())
                    .isLessThanOrEqualTo(held.limits().contactlessMaximum());
            assertThat(held.limits().shops()).isLessThanOrEqualTo(held.limits().daily());
            assertThat(held.limits().online()).isLessThanOrEqualTo(held.limits().daily());
            assertThat(held.limits().cashMachines())
                    .isLessThanOrEqualTo(held.limits().daily());
            if (held.credit() != null) {
                assertThat(held.credit().maximumLimit())
                        .isGreaterThanOrEqualTo(held.limits().credit());
                assertThat(held.credit().maximumTemporaryLimit())
                        .isGreaterThanOrEqualTo(held.credit().maximumLimit());
                assertThat(held.credit().leastDecrease())
                        .isLessThan(held.limits().credit());
            }
        });
    }

    @Test
    void ownCardIsItsOwnPrimaryAndASupplementaryOneIsOnSomebodyElses() {
        List<Card> all = drawn().map(HeldCard::card).toList();
        drawn().forEach(held -> {
            if (held.card().holderType() == CardHolderType.PRIMARY) {
                assertThat(held.primary().id()).isEqualTo(held.id());
            } else {
                assertThat(all)
                        .extracting(Card::id)
                        .doesNotContain(held.primary().id());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLateMayDoLessWithTheCard(Market market) {
        HeldCard late = CardHoldings.of(SeedName.DEFAULT, market, TestCustomer.TROUBLED, TODAY)
                .get(0);
        HeldCard usual = CardHoldings.of(SeedName.DEFAULT, market, TestCustomer.CARDS_ONLY, TODAY)
                .get(0);
        assertThat(usual.functions()).containsExactly(CardFunction.values());
        assertThat(late.functions())
                .containsExactly(
                        CardFunction.LOCAL_CARD_ACTIVATION,
                        CardFunction.REPORT_LOST_STOLEN,
                        CardFunction.E_STATEMENT,
                        CardFunction.E_ADVICE,
                        CardFunction.RESET_ATM_PIN);
        assertThat(late.issue().subStatus()).isEqualTo(CardSubStatus.PAYMENT_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLateGetsNoHigherLimitAndPaysNothingOnline(Market market) {
        HeldCard late = CardHoldings.of(SeedName.DEFAULT, market, TestCustomer.TROUBLED, TODAY)
                .get(0);
        HeldCard usual = CardHoldings.of(SeedName.DEFAULT, market, TestCustomer.CARDS_ONLY, TODAY)
                .get(0);
        CardCredit credit = Objects.requireNonNull(late.credit());
        assertThat(credit.maximumLimit()).isEqualTo(late.limits().credit());
        assertThat(credit.maximumTemporaryLimit()).isEqualTo(late.limits().credit());
        assertThat(late.limits().worksOnline()).isFalse();
        assertThat(usual.limits().worksOnline()).isTrue();
        assertThat(usual.issue().subStatus()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void debitCardsDrawOnACheckingAccountInTheCurrencyOfTheMarketIfThereIsOne(Market market) {
        for (TestCustomer customer : TestCustomer.values()) {
            List<Account> accounts = SeededBank.holdings(SeedName.DEFAULT, market, customer, TODAY)
                    .accounts();
            CardHoldings.of(SeedName.DEFAULT, market, customer, TODAY).stream()
                    .filter(held -> held.card().type() != CardType.CREDIT)
                    .forEach(held -> assertThat(held.account()).isIn(everyday(market, accounts)));
        }
    }

    /** The ids of the accounts that suit daily payments best. */
    private static List<AccountId> everyday(Market market, List<Account> accounts) {
        List<Account> deposits = accounts.stream()
                .filter(account -> account.terms() instanceof DepositTerms)
                .toList();
        List<Account> local = deposits.stream()
                .filter(account -> account.currency() == market.currency())
                .toList();
        List<Account> suited = local.isEmpty() ? deposits : local;
        List<Account> checking = suited.stream()
                .filter(account -> account.kind() == AccountKind.CHECKING)
                .toList();
        return (checking.isEmpty() ? suited : checking)
                .stream().map(Account::id).toList();
    }

    @Test
    void nextMonthMovesDatesOnly() {
        HeldCard now = CardHoldings.of(SeedName.DEFAULT, Market.BH, TestCustomer.EVERYTHING, TODAY)
                .get(0);
        HeldCard later = CardHoldings.of(SeedName.DEFAULT, Market.BH, TestCustomer.EVERYTHING, TODAY.plusMonths(1))
                .get(0);
        assertThat(later).isNotEqualTo(now);
        assertThat(later.limits()).isEqualTo(now.limits());
        assertThat(later.usage().abroadFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    /** All cards but the recorded one, whose figures are odd. */
    private static Stream<HeldCard> drawn() {
        return Arrays.stream(Market.values())
                .flatMap(market -> Arrays.stream(TestCustomer.values())
                        .filter(customer -> market != Market.BH || customer != TestCustomer.EVERYTHING)
                        .flatMap(customer -> CardHoldings.of(SeedName.DEFAULT, market, customer, TODAY).stream()));
    }
}
