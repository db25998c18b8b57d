package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.BrokerageTerms;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.FundTerms;
import dev.sandbank.domain.bank.account.Position;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(SeedArbitraries.class)
class SeededBankTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<AccountKind> ALL_KINDS = EnumSet.allOf(AccountKind.class);

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AU", "BH"})
    void firstCustomerHoldsEveryKindOfAccount(Market market) {
        assertThat(kinds(market, TestCustomer.EVERYTHING)).isEqualTo(ALL_KINDS);
        assertThat(accounts(market, TestCustomer.EVERYTHING))
                .filteredOn(account -> account.kind() == AccountKind.SAVINGS || account.kind() == AccountKind.CHECKING)
                .filteredOn(account -> account.currency() == market.currency())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void customersOfAMarketHoldEveryKindBetweenThem(Market market) {
        Set<AccountKind> held = Arrays.stream(TestCustomer.values())
                .flatMap(customer -> kinds(market, customer).stream())
                .collect(Collectors.toSet());

        assertThat(held).isEqualTo(ALL_KINDS);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void customersDifferInKind(Market market) {
        assertThat(kinds(market, TestCustomer.CARDS_ONLY)).containsExactly(AccountKind.CREDIT_CARD);
        assertThat(accounts(market, TestCustomer.NEWCOMER))
                .extracting(Account::kind)
                .containsExactly(AccountKind.SAVINGS);
        assertThat(kinds(market, TestCustomer.WEALTHY))
                .contains(AccountKind.MUTUAL_FUND, AccountKind.SECURITIES_BROKERAGE, AccountKind.TIME_DEPOSIT);
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void troubledCustomerHasADormantAccountAnEmptyHistoryAndAnOverdueCard(Market market) {
        Visit visit = new Visit(market, TestCustomer.TROUBLED, TODAY);

        assertThat(visit.accounts()).extracting(Account::status).contains(AccountStatus.DORMANT);
        assertThat(visit.accounts())
                .anyMatch(account -> visit.history(account).movements().isEmpty());
        assertThat(visit.accounts())
                .filteredOn(account -> account.terms() instanceof CardTerms)
                .allMatch(
                        account -> ((CardTerms) account.terms()).paymentDueOn().isBefore(TODAY));
    }

    @Property(tries = 60)
    void idsAndNumbersAreTheSameOnEveryDay(@ForAll Visit visit) {
        List<Account> now = visit.accounts();
        List<Account> then = new Visit(visit.seed(), visit.market(), visit.customer(), TODAY).accounts();

        assertThat(now)
                .extracting(Account::id)
                .isEqualTo(then.stream().map(Account::id).toList());
        assertThat(now)
                .extracting(Account::number)
                .isEqualTo(then.stream().map(Account::number).toList());
    }

    @Property(tries = 60)
    void recordedBalancesAreTheSameInEverySeedAndOnEveryDay(@ForAll Visit visit) {
        for (Market market : List.of(Market.AU, Market.BH)) {
            Visit any = new Visit(visit.seed(), market, TestCustomer.EVERYTHING, visit.today());
            assertThat(any.isRecorded()).isTrue();
            assertThat(any.accounts())
                    .extracting(Account::balance, Account::available)
                    .isEqualTo(accounts(market, TestCustomer.EVERYTHING).stream()
                            .map(account -> tuple(account.balance(), account.available()))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void onlyTheFirstCustomersOfAustraliaAndBahrainWereRecorded(Market market) {
        assertThat(TestCustomer.values())
                .filteredOn(customer -> SeededBank.isRecorded(market, customer))
                .containsExactlyElementsOf(
                        market == Market.AU || market == Market.BH ? List.of(TestCustomer.EVERYTHING) : List.of());
    }

    @Property(tries = 60)
    void paymentsAndMaturitiesLieAhead(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (account.terms() instanceof CardTerms card && visit.customer() != TestCustomer.TROUBLED) {
                assertThat(card.paymentDueOn()).isAfterOrEqualTo(visit.today());
            }
            if (account.terms() instanceof TimeDepositTerms deposit) {
                assertThat(deposit.matureOn()).isAfter(visit.today());
                assertThat(deposit.openedOn()).isBeforeOrEqualTo(visit.today());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void idsAreOfTheObservedFormAndUniqueWithinAMarket(Market market) {
        List<String> ids = Arrays.stream(TestCustomer.values())
                .flatMap(customer -> accounts(market, customer).stream())
                .map(account -> account.id().value())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{84,90}"));
    }

    @Test
    void hongKongKeepsTheIdThatProgramsHaveWrittenIntoThem() {
        assertThat(accounts(Market.HK, TestCustomer.EVERYTHING).get(0).id())
                .isEqualTo(new AccountId(
                        "355a515030616a53576b6a65797359506a634175764a734a3238314e4668627349486a676f7449463949453d"));
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void positionsAreWorthTheBalance(Market market) {
        for (Account account : accounts(market, TestCustomer.WEALTHY)) {
            List<Position> positions = account.terms() instanceof FundTerms funds
                    ? funds.positions()
                    : account.terms() instanceof BrokerageTerms brokerage ? brokerage.positions() : List.of();
            if (!positions.isEmpty()) {
                assertThat(positions.stream().map(Position::value).reduce(Money.zero(account.currency()), Money::plus))
                        .isEqualTo(account.balance());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Market.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AU", "BH"})
    void cardAccountsBelongToTheCustomersCards(Market market) {
        List<String> cards = CardSeed.of(SeedName.DEFAULT, market, TestCustomer.EVERYTHING).stream()
                .filter(card -> card.type() == CardType.CREDIT)
                .map(Card::lastFour)
                .toList();

        assertThat(accounts(market, TestCustomer.EVERYTHING))
                .filteredOn(account -> account.kind() == AccountKind.CREDIT_CARD)
                .extracting(account -> account.number().lastFour())
                .isEqualTo(cards);
    }

    private static List<Account> accounts(Market market, TestCustomer customer) {
        return SeededBank.holdings(SeedName.DEFAULT, market, customer, TODAY).accounts();
    }

    private static Set<AccountKind> kinds(Market market, TestCustomer customer) {
        return accounts(market, customer).stream().map(Account::kind).collect(Collectors.toSet());
    }
}
