package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The test customers' cards with their state, without any journal. Credit cards use the credit card accounts; debit
 * cards use the account for daily payments.
 */
public final class CardHoldings {

    private CardHoldings() {}

    /**
     * The customer's cards, in the order they are listed.
     *
     * @param today the calendar day in the market
     */
    public static List<HeldCard> of(SeedName seed, Market market, SeedCustomer customer, LocalDate today) {
        return of(
                seed,
                market,
                customer,
                SeededBank.holdings(seed, market, customer, today).accounts(),
                today);
    }

    /**
     * The customer's cards, with the present figures of their accounts.
     *
     * @param accounts all present accounts of the customer
     * @param today the calendar day in the market
     */
    public static List<HeldCard> of(
            SeedName seed, Market market, SeedCustomer customer, List<Account> accounts, LocalDate today) {
        List<Card> cards = CardSeed.of(seed, market, customer);
        // Wire fact: the public sandbox listed only this card in Bahrain, although the customer has two credit card
        // accounts.
        if (market == Market.BH && customer == TestCustomer.EVERYTHING) {
            return List.of(RecordedCard.held(cards.get(0), everyday(market, accounts), today));
        }
        Iterator<Account> creditAccounts = accounts.stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .iterator();
        List<HeldCard> held = new ArrayList<>();
        for (Card card : cards) {
            Account account = card.type() == CardType.CREDIT ? creditAccounts.next() : everyday(market, accounts);
            held.add(new CardSketch(seed, card, account, today).held());
        }
        return held;
    }

    /** A card that is not in the seed, as the bank issues one on an account. */
    public static HeldCard on(SeedName seed, Card card, Account account, LocalDate today) {
        return new CardSketch(seed, card, account, today).held();
    }

    /**
     * The account for daily payments: in the market's currency if there is one, and a checking account if there is one.
     */
    private static Account everyday(Market market, List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.terms() instanceof DepositTerms)
                .min(Comparator.comparing((Account account) -> account.currency() != market.currency())
                        .thenComparing(account -> account.kind() != AccountKind.CHECKING))
                .orElseThrow();
    }
}
