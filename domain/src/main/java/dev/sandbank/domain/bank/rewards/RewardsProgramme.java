package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The rules of reward points in one market. A redemption takes a number of points between the published minimum and
 * maximum, in whole increments, and it must leave at least the published minimum. So a balance below twice the minimum
 * cannot be spent.
 *
 * @param conversionRate the worth of one point in the market's currency
 */
@RecordBuilder
public record RewardsProgramme(
        Market market,
        BigDecimal conversionRate,
        int minimumPoints,
        int maximumPoints,
        int increment,
        LinkForm linkForm) {

    private static final int MINIMUM = 100;
    private static final int MAXIMUM = 15_000;

    /** The ways in which markets name and confirm links. */
    public enum LinkForm {
        /** Codes of 19 digits, linked by phone, confirmed with a code that the holder gets. */
        DECIMAL,
        /** Codes of 48 letters and digits, linked by cloaked card number, enabled by the application. */
        ALPHANUMERIC
    }

    /** The programme of a market. The rates of Hong Kong, the United States and Mexico are the published ones. */
    public static RewardsProgramme of(Market market) {
        return switch (market) {
            case US, MX ->
                new RewardsProgramme(market, new BigDecimal("0.008"), MINIMUM, MAXIMUM, 100, LinkForm.ALPHANUMERIC);
            case HK -> decimal(market, "0.2521");
            case AU -> decimal(market, "0.0465");
            case SG -> decimal(market, "0.0437");
            case IN -> decimal(market, "2.69");
            case MY -> decimal(market, "0.142");
            case PH -> decimal(market, "1.81");
            case TH -> decimal(market, "1.14");
            case ID -> decimal(market, "510");
            case VN -> decimal(market, "790");
            case PL -> decimal(market, "0.129");
            case GB -> decimal(market, "0.0255");
            case AE -> decimal(market, "0.1187");
            case RU -> decimal(market, "2.92");
            case BH -> decimal(market, "0.0122");
        };
    }

    private static RewardsProgramme decimal(Market market, String rate) {
        return new RewardsProgramme(market, new BigDecimal(rate), MINIMUM, MAXIMUM, 1, LinkForm.DECIMAL);
    }

    /** The link code made from 32 unguessable bytes. */
    public RewardLinkCode code(byte[] bytes) {
        return linkForm == LinkForm.DECIMAL ? RewardLinkCode.decimal(bytes) : RewardLinkCode.alphanumeric(bytes);
    }

    /** Whether a balance allows at least the smallest redemption. */
    public boolean canRedeemFrom(long balance) {
        return balance >= (long) minimumPoints + minimumPoints;
    }

    /**
     * The balance after an order.
     *
     * @throws Refused {@code INPUT_INVALID} for a currency of another market, {@code POINTS_OUT_OF_BOUNDS}, or
     *     {@code POINTS_INSUFFICIENT}
     */
    public long balanceAfter(long balance, RedemptionOrder order) {
        if (order.amount().currency() != market.currency()) {
            throw new Refused(InputInvalid.of("currencyCode", FieldFault.Kind.INVALID_REFERENCE));
        }
        checkBounds(order.points());
        return balanceAfter(balance, order.points());
    }

    /**
     * Checks that a number of points may be redeemed at once.
     *
     * @throws Refused {@code POINTS_OUT_OF_BOUNDS}
     */
    public void checkBounds(long points) {
        if (points < minimumPoints || points > maximumPoints || points % increment != 0) {
            throw new Refused(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        }
    }

    /**
     * The balance after points were taken, whose number was checked before.
     *
     * @throws Refused {@code POINTS_INSUFFICIENT}
     */
    public long balanceAfter(long balance, long points) {
        long left = balance - points;
        if (left < minimumPoints) {
            throw new Refused(RewardsRefusal.POINTS_INSUFFICIENT);
        }
        return left;
    }

    /** What points are worth, rounded down to the smallest unit of the currency. */
    public Money worth(long points) {
        return Money.of(
                conversionRate
                        .multiply(BigDecimal.valueOf(points))
                        .setScale(market.currency().scale(), RoundingMode.DOWN),
                market.currency());
    }

    /** The points that pay a price in whole, rounded up to a whole increment. */
    public long pointsFor(Money price) {
        BigDecimal oneStep = conversionRate.multiply(BigDecimal.valueOf(increment));
        return Math.multiplyExact(
                price.decimal().divide(oneStep, 0, RoundingMode.UP).longValueExact(), increment);
    }

    /**
     * Checks that an order takes no more points than its price is worth.
     *
     * @throws Refused {@code POINTS_OVER_PURCHASE}
     */
    public void checkWorth(RedemptionOrder order) {
        if (order.points() > pointsFor(order.amount())) {
            throw new Refused(RewardsRefusal.POINTS_OVER_PURCHASE);
        }
    }
}
