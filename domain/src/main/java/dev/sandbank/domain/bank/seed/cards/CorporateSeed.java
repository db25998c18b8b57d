package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.corporate.CashLimits;
import dev.sandbank.domain.bank.card.corporate.CorporateCard;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The company cards that tokens name, and what was bought with them. Which card it is follows from the token alone. */
public final class CorporateSeed {

    /** The days for which purchases are told. */
    private static final int DAYS = 10;

    /** The days for which a purchase is pending. */
    private static final int PENDING_DAYS = 2;

    private static final int SHARE_OF_DAYS = 60;

    private CorporateSeed() {}

    /**
     * A purchase with a company card.
     *
     * @param pending whether it is authorized and not booked yet
     */
    @RecordBuilder
    public record Purchase(LocalDate on, LocalTime at, String merchant, String city, Money amount, boolean pending) {}

    /** The card that a token names, as long as nothing was changed about it. */
    public static CorporateCard card(SeedName seed, CustomerId customer, String token) {
        Dice dice = Dice.of(seed, "corporate card", customer.market().name(), token);
        Currency currency = customer.market().currency();
        Money limit = Amounts.roundUp(ExchangeRates.dollars(5_000L * dice.between(1, 10), currency));
        long month = limit.decimal().longValue() / 5;
        CashLimits cash = new CashLimits(month / 4, month / 2, month, month / 8);
        return new CorporateCard(token, customer, CardStatus.ACTIVE, limit, true, cash, false, null, 0);
    }

    /** The purchases of the last days, the newest first. */
    public static List<Purchase> purchases(SeedName seed, CustomerId customer, String token, LocalDate today) {
        List<Purchase> purchases = new ArrayList<>();
        for (int ago = 0; ago < DAYS; ago++) {
            LocalDate day = today.minusDays(ago);
            Dice dice = Dice.of(seed, "corporate purchase", customer.market().name(), token, day.toString());
            if (dice.chance(SHARE_OF_DAYS)) {
                purchases.add(new Purchase(
                        day,
                        LocalTime.of(dice.between(8, 20), dice.between(0, 59)),
                        dice.oneOf(List.of("HARBOUR GROCERS", "CITY RAIL", "PAPER AND INK", "GRAND HOTEL")),
                        customer.market().name(),
                        ExchangeRates.dollars(
                                dice.between(5, 150), customer.market().currency()),
                        ago < PENDING_DAYS));
            }
        }
        return purchases;
    }

    /** What is owed on a card: its purchases that are booked. */
    public static Money balance(SeedName seed, CustomerId customer, String token, LocalDate today) {
        Money balance = Money.zero(customer.market().currency());
        for (Purchase purchase : purchases(seed, customer, token, today)) {
            balance = purchase.pending() ? balance : balance.plus(purchase.amount());
        }
        return balance;
    }
}
