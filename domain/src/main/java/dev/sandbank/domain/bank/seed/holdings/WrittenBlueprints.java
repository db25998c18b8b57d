package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the blueprint of a customer whose accounts somebody wrote down. Ids and numbers come from the seed. */
public final class WrittenBlueprints {

    private WrittenBlueprints() {}

    public static CustomerBlueprint of(SeedName seed, Market market, SeedCustomer customer, WrittenBank bank) {
        List<AccountBlueprint> accounts = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (WrittenAccount written : bank.accounts()) {
            int index = accounts.size();
            accounts.add(new AccountBlueprint(
                    seed,
                    ProductMixBlueprints.tag(customer, index),
                    AccountIds.of(seed, market, customer, index),
                    written.kind(),
                    ProductNames.of(market, written.kind(), written.opening().currency()),
                    written.nickname(),
                    MaskedNumber.ofAccount(lastFour(seed, market, customer, index, numbers)),
                    written.opening(),
                    Money.zero(written.opening().currency()),
                    AccountUse.USUAL,
                    null,
                    false,
                    written));
        }
        return new CustomerBlueprint(market, ProductMixes.income(customer), accounts, List.of(), null);
    }

    private static String lastFour(
            SeedName seed, Market market, SeedCustomer customer, int index, Set<String> numbers) {
        Dice dice = Dice.of(seed, "account", market.name(), customer.label(), Integer.toString(index));
        String digits = dice.digits(4);
        while (!numbers.add(digits)) {
            digits = dice.digits(4);
        }
        return digits;
    }
}
