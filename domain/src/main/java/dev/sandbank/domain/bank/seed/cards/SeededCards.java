package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the seeded card that an application names. A cloaked number is an encryption, so a card has many of them, and
 * no operation gives one out. So every cloaked number that does not belong to another card counts as one of the
 * published test card, with any postal code.
 */
public final class SeededCards {

    private SeededCards() {}

    /** The card that the claim names in a market and a seed; empty if the claim is wrong. */
    public static Optional<Card> find(SeedName seed, Market market, CardClaim claim) {
        if (claim instanceof CardClaim.ByPhone named) {
            return byPhone(seed, market, named);
        }
        CardClaim.ByCloakedNumber named = (CardClaim.ByCloakedNumber) claim;
        Card card = byCloakedNumber(seed, market, named.number());
        return published(card) || postalCode(seed, card).equalsIgnoreCase(named.billingPostalCode())
                ? Optional.of(card)
                : Optional.empty();
    }

    /** The card of the market with this cloaked number. */
    public static Card byCloakedNumber(SeedName seed, Market market, CloakedCardNumber number) {
        return in(seed, market)
                .filter(card -> card.cloakedNumber().equals(number))
                .findFirst()
                .orElseGet(
                        () -> CardSeed.of(seed, market, TestCustomer.EVERYTHING).get(0));
    }

    private static Optional<Card> byPhone(SeedName seed, Market market, CardClaim.ByPhone claim) {
        return Arrays.stream(TestCustomer.values())
                .filter(customer -> ProfileSeed.of(seed, market, customer).answersTo(claim.phone()))
                .flatMap(customer -> CardSeed.of(seed, market, customer).stream())
                .filter(card -> card.lastFour().equals(claim.lastFour()))
                .findFirst();
    }

    private static Stream<Card> in(SeedName seed, Market market) {
        return Arrays.stream(TestCustomer.values()).flatMap(customer -> CardSeed.of(seed, market, customer).stream());
    }

    private static boolean published(Card card) {
        return card.lastFour().equals(CardSeed.PUBLISHED_LAST_FOUR);
    }

    private static String postalCode(SeedName seed, Card card) {
        return TestCustomer.of(card.holder())
                .map(holder -> ProfileSeed.of(seed, card.holder().market(), holder))
                .map(profile -> profile.addresses().get(0).postalCode())
                .orElseThrow();
    }
}
