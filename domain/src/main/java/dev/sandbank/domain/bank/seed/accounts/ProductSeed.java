package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.product.OpenProduct;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.ProductNames;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The products on sale in a market: every product that a test customer holds, and no other. It is read without a token,
 * which would name a space, so it is the same in every space.
 */
public final class ProductSeed {

    private static final LocalDate FIRST_SOLD = LocalDate.of(2016, 1, 1);
    private static final LocalDate FIRST_CHANGED = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_000;

    private ProductSeed() {}

    /** The products, the one that changed last first. */
    public static List<OpenProduct> of(Market market) {
        Map<String, OpenProduct> byCode = new LinkedHashMap<>();
        for (SoldKind kind : SoldKind.values()) {
            Product product = ProductNames.of(market, kind.kind(), market.currency());
            byCode.put(product.code(), product(market, kind, product, market.currency()));
        }
        for (SeedCustomer customer : TestCustomer.values()) {
            for (AccountBlueprint account :
                    SeededBank.blueprint(SeedName.DEFAULT, market, customer).accounts()) {
                SoldKind.of(account.kind())
                        .ifPresent(kind -> byCode.putIfAbsent(
                                account.product().code(),
                                product(market, kind, account.product(), account.currency())));
            }
        }
        return byCode.values().stream()
                .sorted(Comparator.comparing(OpenProduct::lastUpdated)
                        .reversed()
                        .thenComparing(OpenProduct::id))
                .toList();
    }

    private static OpenProduct product(Market market, SoldKind kind, Product product, Currency currency) {
        Dice dice = Dice.of(SeedName.DEFAULT, "product", market.name(), product.code());
        ProductConditions conditions = new ProductConditions(kind, market, currency);
        return new OpenProduct(
                product,
                kind.category(),
                kind.description(),
                FIRST_SOLD
                        .plusDays(dice.between(0, DAYS))
                        .atStartOfDay(market.zone())
                        .toInstant(),
                FIRST_CHANGED
                        .plusDays(dice.between(0, DAYS))
                        .atStartOfDay(market.zone())
                        .toInstant(),
                kind.kind().isDeposit(),
                conditions.features(),
                conditions.constraints(),
                conditions.eligibility(),
                conditions.fees(),
                conditions.rates());
    }
}
