package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the seeded card that an application names. A cloaked number is an encryption, so a card has many of them, and
 * no operation gives one out. So every cloaked number that does not belong to another card counts as one of the
 * published test card, with any postal code.
 */
public final class SeededCards {

    private SeededCards() {}

    /**
     * The card that the claim names in a market and a seed; empty if the claim is wrong.
     *
     * @param customers all of the market
     * @param profiles the profile of a customer as it is now
     */
    public static Optional<Card> find(
            SeedName seed,
            Market market,
            List<SeedCustomer> customers,
            CardClaim claim,
            Function<CustomerId, Profile> profiles) {
        if (claim instanceof CardClaim.ByPhone named) {
            return in(seed, market, customers)
                    .filter(card -> card.lastFour().equals(named.lastFour()))
                    .filter(card -> profiles.apply(card.holder()).answersTo(named.phone()))
                    .findFirst();
        }
        CardClaim.ByCloakedNumber named = (CardClaim.ByCloakedNumber) claim;
        Card card = byCloakedNumber(seed, market, customers, named.number());
        return published(card) || postalCode(profiles.apply(card.holder())).equalsIgnoreCase(named.billingPostalCode())
                ? Optional.of(card)
                : Optional.empty();
    }

    /** The card of the market with this cloaked number. */
    public static Card byCloakedNumber(
            SeedName seed, Market market, List<SeedCustomer> customers, CloakedCardNumber number) {
        return in(seed, market, customers)
                .filter(card -> card.cloakedNumber().equals(number))
                .findFirst()
                .orElseGet(() -> published(seed, market));
    }

    /** The published test card of the market. */
    public static Card published(SeedName seed, Market market) {
        return CardSeed.of(seed, market, TestCustomer.EVERYTHING).get(0);
    }

    private static Stream<Card> in(SeedName seed, Market market, List<SeedCustomer> customers) {
        return customers.stream().flatMap(customer -> CardSeed.of(seed, market, customer).stream());
    }

    private static boolean published(Card card) {
        return card.lastFour().equals(CardSeed.PUBLISHED_LAST_FOUR);
    }

    private static String postalCode(Profile holder) {
        return holder.addresses().get(0).postalCode();
    }
}
