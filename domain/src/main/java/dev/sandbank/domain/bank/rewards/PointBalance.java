package dev.sandbank.domain.bank.rewards;

/** The points a customer has now and the rules for spending them. */
public record PointBalance(RewardsProgramme programme, long available) {

    /** Whether they allow a redemption of at least the programme's minimum. */
    public boolean redeemable() {
        return programme.canRedeemFrom(available);
    }

    /** Whether a reward of that price can be had. */
    public boolean covers(long points) {
        return available - points >= programme.minimumPoints();
    }
}
