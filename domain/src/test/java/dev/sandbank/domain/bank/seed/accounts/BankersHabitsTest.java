package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.bank.seed.places.Expense;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.bank.seed.places.Shop;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Incomes, purchases and payments are as in real life. */
@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class BankersHabitsTest {

    /** The movements that happen only on days on which banks are open. */
    private static final Set<Purpose> OF_OPEN_DAYS = EnumSet.of(
            Purpose.SALARY, Purpose.RENT, Purpose.UTILITY, Purpose.CHECK, Purpose.CARD_PAYMENT, Purpose.INSTALLMENT);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 80)
    void salariesAndPaymentsHappenWhenBanksAreOpen(@ForAll Visit visit) {
        BusinessDays days = BusinessDays.of(visit.market());
        movements(visit)
                .filter(movement -> OF_OPEN_DAYS.contains(movement.purpose()))
                .forEach(movement -> assertThat(days.contain(movement.date()))
                        .as(
                                "%s on %s %s",
                                movement.description(), movement.date().getDayOfWeek(), movement.date())
                        .isTrue());
    }

    @Property(tries = 60)
    void whoHasASalaryGetsItEveryMonthAndABonusOnceAYear(@ForAll SeedName seed, @ForAll Market market) {
        for (TestCustomer customer : List.of(TestCustomer.EVERYTHING, TestCustomer.WEALTHY, TestCustomer.TROUBLED)) {
            List<Movement> paid = movements(new Visit(seed, market, customer, TODAY))
                    .filter(movement -> movement.purpose() == Purpose.SALARY)
                    .toList();
            List<Movement> bonus = paid.stream()
                    .filter(movement -> movement.description().startsWith("BONUS"))
                    .toList();
            assertThat(bonus).hasSize(1);
            assertThat(bonus.get(0).date().getMonth())
                    .isEqualTo(CostOfLiving.of(market).bonusMonth());
            assertThat(paid.size() - 1).isBetween(12, 13);
            assertThat(paid)
                    .extracting(movement -> YearMonth.from(movement.date()))
                    .hasSizeBetween(12, 14);
        }
    }

    @Property(tries = 60)
    void noWholeMonthOfAnAccountWithoutStatementsComesToNothing(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (!account.kind().isBilled()) {
                assertThat(netOfMonths(visit, account).values())
                        .as("%s %s", account.kind(), account.number())
                        .doesNotContain(Money.zero(account.currency()));
            }
        }
    }

    /** By chance, a month's purchases may equal the payment of the statement before. */
    @Property(tries = 60)
    void mostMonthsOfACardComeToSomething(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            if (account.kind().isBilled()) {
                Collection<Money> net = netOfMonths(visit, account).values();
                assertThat(net)
                        .as("%s %s", account.kind(), account.number())
                        .filteredOn(Money.zero(account.currency())::equals)
                        .hasSizeLessThan(net.size() / 2);
            }
        }
    }

    private static Map<YearMonth, Money> netOfMonths(Visit visit, Account account) {
        Map<YearMonth, Money> net = new TreeMap<>();
        for (Transaction line : visit.history(account).transactions()) {
            net.merge(YearMonth.from(line.date()), line.movement().amount(), Money::plus);
        }
        return net;
    }

    @Property(tries = 60)
    void nobodyEvensOutAMonthWithAWallet(@ForAll Visit visit) {
        assertThat(movements(visit)).extracting(Movement::description).noneMatch(text -> text.contains("TOP UP"));
    }

    @Property(tries = 60)
    void checkNumbersRise(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            List<String> newestFirst = visit.history(account).movements().stream()
                    .filter(movement -> movement.purpose() == Purpose.CHECK)
                    .map(movement -> String.valueOf(movement.checkSerial()))
                    .toList();
            assertThat(newestFirst)
                    .allMatch(number -> number.matches("[0-9]{6}"))
                    .isSortedAccordingTo((one, other) -> other.compareTo(one))
                    .doesNotHaveDuplicates();
            assertThat(account.kind() == AccountKind.CHECKING || newestFirst.isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 60)
    void paymentsBetweenOwnAccountsAreOnBothWithTheSameReferenceDayAndAmount(@ForAll Visit visit) {
        Set<LedgerAccount> own = visit.accounts().stream()
                .map(account -> LedgerAccount.of(account.id()))
                .collect(Collectors.toSet());
        for (Account account : visit.accounts()) {
            for (Movement movement : visit.history(account).movements()) {
                if (own.contains(movement.counterparty())) {
                    assertThat(otherSide(visit, account, movement))
                            .as("%s", movement)
                            .isEqualTo(List.of(movement.amount().negate()));
                }
            }
        }
    }

    @Property(tries = 60)
    void referencesAreUniqueOnAnAccount(@ForAll Visit visit) {
        for (Account account : visit.accounts()) {
            assertThat(visit.history(account).movements())
                    .extracting(Movement::reference)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void purchasesCostWhatTheirKindOfShopAsksInTheMarket(Market market) {
        Map<String, Shop> shops = shops(Localities.of(market));
        BigDecimal unit = BigDecimal.valueOf(CostOfLiving.of(market).priceLevel(), 3);
        BigDecimal note = BigDecimal.valueOf(CostOfLiving.of(market).note());
        Stream.of(TestCustomer.values())
                .flatMap(customer -> movements(new Visit(market, customer, TODAY)))
                .filter(movement -> movement.purpose() == Purpose.PURCHASE && shops.containsKey(movement.merchant()))
                .forEach(movement -> {
                    Shop shop = Objects.requireNonNull(shops.get(movement.merchant()));
                    Money price = movement.foreign() == null ? movement.amount().negate() : movement.foreign();
                    assertThat(price.currency()).isEqualTo(market.currency());
                    assertThat(price.decimal())
                            .as("%s", movement)
                            .isBetween(
                                    unit.multiply(BigDecimal.valueOf(lowest(shop)))
                                            .subtract(note),
                                    unit.multiply(BigDecimal.valueOf(highest(shop)))
                                            .add(note));
                });
    }

    @ParameterizedTest
    @EnumSource
    void savingsBuyNothingThatIsCheapEverywhere(Market market) {
        Locality places = Localities.of(market);
        Map<String, Shop> shops = shops(places);
        Stream.of(TestCustomer.values())
                .flatMap(customer -> movements(new Visit(market, customer, TODAY)))
                .filter(movement -> movement.purpose() == Purpose.OUTGOING_TRANSFER)
                .forEach(movement -> shops.forEach((name, shop) -> {
                    if (movement.description().endsWith(name)) {
                        assertThat(shop.sells()).as("%s", movement).isEqualTo(Expense.DURABLES);
                    }
                }));
    }

    private static List<Money> otherSide(Visit visit, Account account, Movement movement) {
        return visit.accounts().stream()
                .filter(other -> LedgerAccount.of(other.id()).equals(movement.counterparty()))
                .flatMap(other -> visit.history(other).movements().stream())
                .filter(line -> line.reference().equals(movement.reference()))
                .filter(line -> line.date().equals(movement.date()))
                .filter(line -> line.counterparty().equals(LedgerAccount.of(account.id())))
                .map(Movement::amount)
                .toList();
    }

    private static Stream<Movement> movements(Visit visit) {
        return visit.accounts().stream().flatMap(account -> visit.history(account).movements().stream());
    }

    private static Map<String, Shop> shops(Locality locality) {
        return Stream.of(locality.groceries(), locality.dining(), locality.transport(), locality.shops())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Shop::name, Function.identity()));
    }

    /** The bounds of the range of a kind, in dollars. */
    private static int lowest(Shop shop) {
        return switch (shop.sells()) {
            case SUPERMARKET -> 16;
            case CORNER_SHOP -> 3;
            case RESTAURANT -> 14;
            case CAFE -> 4;
            case TRANSIT -> 10;
            case FUEL, DEPARTMENT_STORE -> 25;
            case RIDE -> 5;
            case BOOKSHOP -> 8;
            case DURABLES -> 30;
            default -> throw new IllegalArgumentException(shop.name());
        };
    }

    private static int highest(Shop shop) {
        return switch (shop.sells()) {
            case SUPERMARKET -> 95;
            case CORNER_SHOP -> 18;
            case RESTAURANT -> 60;
            case CAFE -> 14;
            case TRANSIT -> 30;
            case FUEL -> 65;
            case RIDE -> 24;
            case DEPARTMENT_STORE -> 140;
            case BOOKSHOP -> 40;
            case DURABLES -> 350;
            default -> throw new IllegalArgumentException(shop.name());
        };
    }
}
