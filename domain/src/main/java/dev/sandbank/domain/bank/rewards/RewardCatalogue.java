package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The rewards of each market: the same everywhere, at round prices in the market's currency. */
public final class RewardCatalogue {

    private static final int POINTS_STEP = 100;

    private RewardCatalogue() {}

    /** Every reward of a market, by category, the cheapest first. */
    public static List<RewardItem> of(Market market) {
        return Arrays.stream(Reward.values())
                .map(reward -> reward.in(RewardsProgramme.of(market)))
                .toList();
    }

    /**
     * The rewards with their approximate price in points. The worth is rounded in money first, and the final price
     * follows from it.
     */
    private enum Reward {
        SUPERMARKET(
                RewardCategory.VOUCHERS, 500, "Supermarket voucher", "Groceries in any branch, valid for six months"),
        COFFEE(RewardCategory.VOUCHERS, 600, "Coffee house voucher", "Drinks and cakes at neighbourhood coffee houses"),
        CINEMA(RewardCategory.VOUCHERS, 1_200, "Cinema voucher", "Two seats for any film from Monday to Thursday"),
        BOOKS(RewardCategory.VOUCHERS, 2_000, "Bookshop voucher", "Books and stationery, in the shops and online"),
        DEPARTMENT_STORE(RewardCategory.VOUCHERS, 5_000, "Department store voucher", "Anything the store sells"),
        MILES_SMALL(RewardCategory.AIR_MILES, 3_000, "1,000 Northwind miles", "Credited to your Northwind account"),
        MILES_LARGE(RewardCategory.AIR_MILES, 15_000, "5,000 Northwind miles", "Credited to your Northwind account"),
        CREDIT_SMALL(RewardCategory.CASH_CREDIT, 1_000, "Small statement credit", "Lowers what you owe on the card"),
        CREDIT_LARGE(RewardCategory.CASH_CREDIT, 4_000, "Large statement credit", "Lowers what you owe on the card");

        private final RewardCategory category;
        private final int roughPoints;
        private final String title;
        private final String description;

        Reward(RewardCategory category, int roughPoints, String title, String description) {
            this.category = category;
            this.roughPoints = roughPoints;
            this.title = title;
            this.description = description;
        }

        private RewardItem in(RewardsProgramme programme) {
            BigDecimal rate = programme.conversionRate();
            BigDecimal worth = rate.multiply(BigDecimal.valueOf(roughPoints)).round(new MathContext(1));
            long points = worth.divide(rate.multiply(BigDecimal.valueOf(POINTS_STEP)), 0, RoundingMode.UP)
                            .longValueExact()
                    * POINTS_STEP;
            return new RewardItem(
                    name(),
                    category,
                    title,
                    description,
                    points,
                    Money.of(worth, programme.market().currency()));
        }
    }
}
