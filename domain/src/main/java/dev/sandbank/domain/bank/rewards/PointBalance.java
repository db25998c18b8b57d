package dev.sandbank.domain.bank.rewards;

/** The points a customer has now and the rules for spending them. */
public record PointBalance(RewardsProgramme programme, long available) {

    /** Whether the points are enough for a redemption of the programme's minimum. */
    public boolean redeemable() {
        return programme.canRedeemFrom(available);
    }

    /** Whether the points are enough for a reward of that price. */
    public boolean covers(long points) {
        return available - points >= programme.minimumPoints();
    }
}
