package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.InsurancePolicy;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the blueprint of a customer in a market from the customer's product mix, for customers who were not recorded.
 */
public final class ProductMixBlueprints {

    private static final int OVERDRAFT_DOLLARS = 900;
    private static final int MAX_ACCOUNTS = 12;
    private static final int LETTERS = 26;

    private final SeedName seed;
    private final Market market;
    private final SeedCustomer customer;
    private final CostOfLiving costs;
    private final Set<String> numbers = new HashSet<>();
    private final Iterator<Card> creditCards;

    private ProductMixBlueprints(SeedName seed, Market market, SeedCustomer customer) {
        this.seed = seed;
        this.market = market;
        this.customer = customer;
        this.costs = CostOfLiving.of(market);
        this.creditCards = CardSeed.of(seed, market, customer).stream()
                .filter(card -> card.type() == CardType.CREDIT)
                .iterator();
    }

    public static CustomerBlueprint of(SeedName seed, Market market, SeedCustomer customer) {
        ProductMixBlueprints blueprints = new ProductMixBlueprints(seed, market, customer);
        List<HeldProduct> kit = ProductMixes.of(customer);
        List<AccountBlueprint> accounts = new ArrayList<>();
        for (int i = 0; i < kit.size(); i++) {
            accounts.add(blueprints.account(kit.get(i), i));
        }
        return new CustomerBlueprint(market, ProductMixes.income(customer), accounts, blueprints.policies(), null);
    }

    /**
     * Two characters, unlike those of every other account of the market: digits for test customers, letters for all
     * others.
     */
    static String tag(SeedCustomer customer, int index) {
        if (!customer.isPublished()) {
            int place = (customer.number() - AddedCustomer.FIRST) * MAX_ACCOUNTS + index;
            return "" + (char) ('A' + place / LETTERS) + (char) ('A' + place % LETTERS);
        }
        return String.format(Locale.ROOT, "%02d", customer.number() * 16 + index);
    }

    private AccountBlueprint account(HeldProduct item, int index) {
        Dice dice = dice("account", index);
        Currency currency = item.foreign() ? CustomerBlueprint.abroad(market) : market.currency();
        Money drawn = costs.between(dice, item.lowDollars(), item.highDollars(), currency);
        Money balance = item.kind() == AccountKind.LOAN ? Amounts.roundUp(drawn) : drawn;
        Money ceiling = ceiling(item, balance);
        Card card = item.kind() == AccountKind.CREDIT_CARD ? creditCards.next() : null;
        return new AccountBlueprint(
                seed,
                tag(customer, index),
                AccountIds.of(seed, market, customer, index),
                item.kind(),
                ProductNames.of(market, item.kind(), currency),
                item.nickname(),
                card == null ? MaskedNumber.ofAccount(lastFour(dice)) : MaskedNumber.ofCard(card.lastFour()),
                balance,
                ceiling,
                item.habit(),
                card == null ? null : CardFigures.ofOwn(card.holderType(), market),
                false,
                null);
    }

    private Dice dice(String purpose, int index) {
        return Dice.of(seed, purpose, market.name(), customer.label(), Integer.toString(index));
    }

    private Money ceiling(HeldProduct item, Money balance) {
        boolean late = item.habit() == AccountUse.LATE;
        Money none = Money.zero(balance.currency());
        return switch (item.kind()) {
            case CREDIT_CARD -> Amounts.roundUp(Amounts.share(balance, late ? 1_050 : 12_000));
            case READY_CREDIT -> Amounts.roundUp(Amounts.share(balance, 5_000));
            case LOAN -> balance;
            case CHECKING ->
                customer.like() == TestCustomer.TROUBLED && item.habit() == AccountUse.USUAL
                        ? Amounts.roundUp(costs.worth(OVERDRAFT_DOLLARS, balance.currency()))
                        : none;
            default -> none;
        };
    }

    private String lastFour(Dice dice) {
        String digits = dice.digits(4);
        while (!numbers.add(digits)) {
            digits = dice.digits(4);
        }
        return digits;
    }

    private List<InsurancePolicy> policies() {
        if (!ProductMixes.isInsured(customer)) {
            return List.of();
        }
        List<Product> products =
                List.of(new Product("FAMILY LIFE PLAN", "FLPL"), new Product("RETIREMENT SECURE PLAN", "RTSP"));
        return IntStream.range(0, products.size())
                .mapToObj(index -> policy(products.get(index), index))
                .toList();
    }

    private InsurancePolicy policy(Product product, int index) {
        Dice dice = dice("policy", index);
        return new InsurancePolicy(
                product,
                MaskedNumber.ofAccount(lastFour(dice)),
                AccountStatus.ACTIVE,
                MaskedNumber.ofAccount(lastFour(dice)),
                "14" + dice.digits(14),
                costs.between(dice, 4_000, 12_000, market.currency()),
                costs.between(dice, 80_000, 200_000, market.currency()));
    }
}
