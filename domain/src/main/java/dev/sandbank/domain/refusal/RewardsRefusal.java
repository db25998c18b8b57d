package dev.sandbank.domain.refusal;

/** The reasons why points are not shown or redeemed. */
public enum RewardsRefusal implements Reason {
    REWARD_LINK_UNKNOWN,
    REWARD_LINK_INACTIVE,
    REWARD_CONFIRMATION_WRONG,
    POINTS_OUT_OF_BOUNDS,
    POINTS_INSUFFICIENT,
    REDEMPTION_CHANGED,
    POINTS_OVER_PURCHASE,
    PURCHASE_UNKNOWN,
    ORDER_UNKNOWN,
    ORDER_REVERSED;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }
}
