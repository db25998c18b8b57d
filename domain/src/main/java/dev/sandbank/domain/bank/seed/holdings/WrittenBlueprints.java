package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Makes the blueprint of a customer whose accounts somebody wrote down. Ids and numbers come from the seed. */
public final class WrittenBlueprints {

    private WrittenBlueprints() {}

    public static CustomerBlueprint of(SeedName seed, Market market, SeedCustomer customer, WrittenBank bank) {
        List<AccountBlueprint> accounts = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Iterator<Card> cards = CardSeed.of(seed, market, customer).stream()
                .filter(card -> card.type() == CardType.CREDIT)
                .iterator();
        for (WrittenAccount written : bank.accounts()) {
            int index = accounts.size();
            Card card = written.kind() == AccountKind.CREDIT_CARD ? cards.next() : null;
            accounts.add(new AccountBlueprint(
                    seed,
                    ProductMixBlueprints.tag(customer, index),
                    AccountIds.of(seed, market, customer, index),
                    written.kind(),
                    ProductNames.of(market, written.kind(), written.opening().currency()),
                    written.nickname(),
                    card == null
                            ? MaskedNumber.ofAccount(lastFour(seed, market, customer, index, numbers))
                            : MaskedNumber.ofCard(card.lastFour()),
                    written.opening(),
                    written.limit(),
                    AccountUse.USUAL,
                    card == null ? null : CardFigures.ofOwn(card.holderType(), market),
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
