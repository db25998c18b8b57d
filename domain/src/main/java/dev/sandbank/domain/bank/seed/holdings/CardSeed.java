package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.List;

/**
 * The test customers' cards. The first customer of every market holds the published test card, last four 8653; in
 * Bahrain it is the recorded one. The first card of the second customer is the other published one, last four 7411.
 */
public final class CardSeed {

    /** Last four digits of the published test card. */
    public static final String PUBLISHED_LAST_FOUR = "8653";

    /** Last four digits of the second published test card, which the second customer of every market holds. */
    public static final String SECOND_PUBLISHED_LAST_FOUR = "7411";

    private static final CardId RECORDED =
            new CardId("44125873852316f2b4d4d796c344e38756339654972776f663745446e6d4c32486f455a4165374a476858343d");

    private static final List<String> RECORDED_LAST_FOURS = List.of("2875", "5753");

    private CardSeed() {}

    /** The customer's cards: the published one first, then one for each of their credit card accounts, in order. */
    public static List<Card> of(SeedName seed, Market market, SeedCustomer customer) {
        if (customer.written().isPresent()) {
            return ofWritten(seed, market, customer, customer.written().get());
        }
        return switch (customer.like()) {
            case EVERYTHING -> ofFirst(seed, market, customer);
            case CARDS_ONLY ->
                List.of(
                        credit(seed, market, customer, 0, CardHolderType.PRIMARY),
                        credit(seed, market, customer, 1, CardHolderType.PRIMARY));
            case TROUBLED -> List.of(credit(seed, market, customer, 0, CardHolderType.PRIMARY));
            case NEWCOMER, WEALTHY -> List.of();
        };
    }

    private static List<Card> ofWritten(SeedName seed, Market market, SeedCustomer customer, WrittenBank bank) {
        List<Card> cards = new ArrayList<>();
        if (bank.hasDebitCard()) {
            cards.add(debit(seed, market, customer));
        }
        for (int i = 0; i < bank.creditCards(); i++) {
            cards.add(credit(seed, market, customer, i, CardHolderType.PRIMARY));
        }
        return cards;
    }

    /** Australia's recorded first customer has no credit card. */
    private static List<Card> ofFirst(SeedName seed, Market market, SeedCustomer customer) {
        return market == Market.AU && customer.isPublished()
                ? List.of(debit(seed, market, customer))
                : List.of(
                        debit(seed, market, customer),
                        credit(seed, market, customer, 0, CardHolderType.PRIMARY),
                        credit(seed, market, customer, 1, CardHolderType.SUPPLEMENTARY));
    }

    private static Card debit(SeedName seed, Market market, SeedCustomer holder) {
        boolean published = holder.isPublished();
        Dice dice = published
                ? Dice.of(seed, "published card", market.name())
                : Dice.of(seed, "debit card", market.name(), holder.idLabel());
        CardId id = new CardId(dice.hex(88));
        return new Card(
                published && market == Market.BH ? RECORDED : id,
                holder.in(market),
                CardType.DEBIT,
                CardHolderType.PRIMARY,
                published ? PUBLISHED_LAST_FOUR : dice.digits(4),
                new CloakedCardNumber(dice.hex(128)),
                "Citibank Platinum Visa",
                ProfileSeed.of(seed, market, holder).name().full());
    }

    private static Card credit(SeedName seed, Market market, SeedCustomer holder, int index, CardHolderType type) {
        Dice dice = Dice.of(seed, "credit card", market.name(), holder.idLabel(), Integer.toString(index));
        String lastFour = dice.digits(4);
        boolean recorded = market == Market.BH && holder == TestCustomer.EVERYTHING;
        boolean published = holder == TestCustomer.CARDS_ONLY && index == 0;
        return new Card(
                new CardId(dice.hex(88)),
                holder.in(market),
                CardType.CREDIT,
                type,
                recorded ? RECORDED_LAST_FOURS.get(index) : published ? SECOND_PUBLISHED_LAST_FOUR : lastFour,
                new CloakedCardNumber(dice.hex(128)),
                recorded
                        ? "CITIBANK VISA PLATINUM"
                        : ProductNames.of(market, AccountKind.CREDIT_CARD, market.currency())
                                .name(),
                ProfileSeed.of(seed, market, holder).name().full());
    }
}
