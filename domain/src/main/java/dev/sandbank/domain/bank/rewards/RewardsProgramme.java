package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * The rules of reward points in one market. A redemption takes a number of points between the published minimum and
 * maximum, in whole increments, and it must leave at least the published minimum. So a balance below twice the minimum
 * cannot be spent.
 *
 * @param conversionRate the worth of one point in the market's currency; callers are told it, but orders are not
 *     checked against it
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
        if (order.points() < minimumPoints || order.points() > maximumPoints || order.points() % increment != 0) {
            throw new Refused(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        }
        long left = balance - order.points();
        if (left < minimumPoints) {
            throw new Refused(RewardsRefusal.POINTS_INSUFFICIENT);
        }
        return left;
    }
}
