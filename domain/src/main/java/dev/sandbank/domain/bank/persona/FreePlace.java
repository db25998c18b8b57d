package dev.sandbank.domain.bank.persona;

import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells a new customer from the others of their market: a number, which their phones end with, and the variant of
 * their bank in which no account and no card has the last four digits of somebody else's.
 *
 * @param others all customers of the market
 */
public record FreePlace(SeedName seed, Market market, List<SeedCustomer> others) {

    public FreePlace {
        others = List.copyOf(others);
    }

    /**
     * The new customer.
     *
     * @throws IllegalArgumentException if no customer can have this user id or this name
     */
    public AddedCustomer of(TestCustomer like, String userId, PersonName name) {
        return of(like, userId, name, null);
    }

    /**
     * The new customer.
     *
     * @param bank what somebody wrote down for them; null for the products of the test customer
     * @throws IllegalArgumentException if no customer can have this user id or this name
     */
    public AddedCustomer of(TestCustomer like, String userId, PersonName name, @Nullable WrittenBank bank) {
        Set<Integer> numbers = others.stream().map(SeedCustomer::number).collect(Collectors.toSet());
        int number = IntStream.rangeClosed(AddedCustomer.FIRST, AddedCustomer.LAST)
                .filter(each -> !numbers.contains(each))
                .findFirst()
                .orElse(AddedCustomer.LAST);
        Set<String> taken =
                others.stream().map(this::shown).flatMap(Collection::stream).collect(Collectors.toSet());
        List<AddedCustomer> variants = IntStream.rangeClosed(0, AddedCustomer.MAX_VARIANT)
                .mapToObj(variant -> new AddedCustomer(like, number, userId, variant, name, bank))
                .toList();
        return variants.stream()
                .filter(one -> shown(one).stream().noneMatch(taken::contains))
                .findFirst()
                .orElse(variants.get(0));
    }

    /** The numbers of accounts and cards as they are shown, with the last four digits only. */
    private List<String> shown(SeedCustomer customer) {
        return Stream.concat(
                        SeededBank.blueprint(seed, market, customer).accounts().stream()
                                .map(account -> account.number().lastFour()),
                        CardSeed.of(seed, market, customer).stream().map(card -> card.lastFour()))
                .toList();
    }
}
