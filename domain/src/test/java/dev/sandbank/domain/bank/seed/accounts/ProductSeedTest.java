package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.product.ProductCategory;
import dev.sandbank.domain.bank.product.ProductFee;
import dev.sandbank.domain.bank.product.ProductRate;
import dev.sandbank.domain.bank.product.ProductTrait;
import dev.sandbank.domain.bank.seed.holdings.ProductNames;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductSeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyAccountHasAProductOnOffer(Market market) {
        Map<String, OpenProduct> offered = byId(market);
        accounts(market)
                .filter(account -> !account.kind().isInvestment())
                .forEach(account -> assertThat(offered)
                        .as("%s in %s", account.product(), market)
                        .containsKey(account.product().code()));
    }

    @Test
    void namesAreThoseOfTheAccounts() {
        assertThat(ProductSeed.of(Market.AU))
                .extracting(OpenProduct::product)
                .contains(
                        ProductNames.of(Market.AU, AccountKind.SAVINGS, Currency.AUD),
                        ProductNames.of(Market.AU, AccountKind.CREDIT_CARD, Currency.AUD),
                        new Product("Personal Savings Account", "0004_SPSAV"));
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void investmentsAreNotOnOffer(Market market) {
        assertThat(byId(market))
                .doesNotContainKeys(
                        ProductNames.of(market, AccountKind.MUTUAL_FUND, market.currency())
                                .code(),
                        ProductNames.of(market, AccountKind.SECURITIES_BROKERAGE, market.currency())
                                .code());
    }

    @Test
    void ratesAreThoseOfTheAccounts() {
        Map<String, OpenProduct> offered = byId(Market.AU);
        accounts(Market.AU).forEach(account -> {
            if (account.terms() instanceof CardTerms card) {
                assertThat(percent(offered, account, ProductRate.Type.PURCHASE))
                        .isEqualByComparingTo(card.purchasesRate());
            } else if (account.terms() instanceof LoanTerms loan) {
                assertThat(percent(offered, account, ProductRate.Type.FIXED)).isEqualByComparingTo(loan.rate());
            } else if (account.terms() instanceof TimeDepositTerms time) {
                assertThat(percent(offered, account, ProductRate.Type.FIXED))
                        .isEqualByComparingTo(time.rate().movePointRight(2));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void latestChangeComesFirstAndNoneIsAhead(Market market) {
        List<Instant> changes =
                ProductSeed.of(market).stream().map(OpenProduct::lastUpdated).toList();
        assertThat(changes).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(changes.get(0)).isBefore(Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** What each kind of account costs, can do and asks for, in Australia. */
    @Test
    void conditionsAreThoseOfTheKind() {
        Map<String, OpenProduct> offered = byId(Market.AU);
        OpenProduct card = product(offered, AccountKind.CREDIT_CARD);
        OpenProduct time = product(offered, AccountKind.TIME_DEPOSIT);
        OpenProduct savings = product(offered, AccountKind.SAVINGS);

        assertThat(card.category()).isEqualTo(ProductCategory.CRED_AND_CHRG_CARDS);
        assertThat(card.fees()).extracting(ProductFee::name).containsExactly("Annual fee", "Late payment");
        assertThat(card.features())
                .extracting(ProductTrait::type)
                .containsExactly("DIGITAL_WALLET", "INTEREST_FREE", "LOYALTY_PROGRAM", "INSURANCE");
        assertThat(card.constraints()).extracting(ProductTrait::type).containsExactly("MIN_LIMIT", "MAX_LIMIT");
        assertThat(card.eligibility())
                .extracting(ProductTrait::type)
                .containsExactly("NATURAL_PERSON", "MIN_AGE", "MIN_INCOME");
        assertThat(time.constraints()).extracting(ProductTrait::type).containsExactly("MIN_BALANCE", "MAX_BALANCE");
        assertThat(time.eligibility()).extracting(ProductTrait::type).containsExactly("NATURAL_PERSON", "MIN_AGE");
        assertThat(savings.fees()).isEmpty();
        assertThat(savings.constraints()).isEmpty();
        assertThat(offered.values())
                .allSatisfy(product -> assertThat(product.description()).endsWith("."));
    }

    private static OpenProduct product(Map<String, OpenProduct> offered, AccountKind kind) {
        return Objects.requireNonNull(
                offered.get(ProductNames.of(Market.AU, kind, Currency.AUD).code()));
    }

    private static BigDecimal percent(Map<String, OpenProduct> offered, Account account, ProductRate.Type type) {
        return Objects.requireNonNull(offered.get(account.product().code())).rates().stream()
                .filter(rate -> rate.type() == type)
                .map(rate -> rate.yearly().movePointRight(2))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, OpenProduct> byId(Market market) {
        return ProductSeed.of(market).stream().collect(Collectors.toMap(OpenProduct::id, Function.identity()));
    }

    private static Stream<Account> accounts(Market market) {
        return Stream.of(TestCustomer.values())
                .flatMap(customer -> new Visit(market, customer, TODAY).accounts().stream());
    }
}
