package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.rewards.LinkOwner;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RedemptionOrder;
import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;

/**
 * Pays with points. When this returns, the payment is durable. A request with a reference that was used before is a
 * repetition: it gets the first answer again and books nothing.
 */
public final class RedeemPoints {

    private final OwnedLinks owned;
    private final Redemptions redemptions;
    private final Points points;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final OrderIds ids;

    public RedeemPoints(
            RewardLinks links,
            Redemptions redemptions,
            Points points,
            Transactions transactions,
            SpaceClocks clocks,
            OrderIds ids) {
        this.owned = new OwnedLinks(links);
        this.redemptions = redemptions;
        this.points = points;
        this.transactions = transactions;
        this.clocks = clocks;
        this.ids = ids;
    }

    /**
     * The redemption, booked now or before.
     *
     * @param reference the application's name for the transaction, unique on its link
     * @throws Refused {@code REWARD_LINK_UNKNOWN}, {@code REWARD_LINK_INACTIVE}, {@code REDEMPTION_CHANGED} for another
     *     order under a used reference, or as {@link dev.sandbank.domain.bank.rewards.RewardsProgramme#balanceAfter};
     *     then nothing changed
     */
    public Redemption redeem(LinkOwner owner, RewardLinkCode code, String reference, RedemptionOrder order) {
        Instant now = clocks.now(owner.space());
        List<OrderId> candidates = ids.candidates();
        return transactions.in(owner.space()).run(() -> {
            RewardLink link = owned.findActive(owner, code);
            return redemptions
                    .find(owner.space(), code, reference)
                    .map(booked -> booked.repeatedBy(order))
                    .orElseGet(() -> book(link, reference, order, ids.free(owner.space(), candidates), now));
        });
    }

    private Redemption book(RewardLink link, String reference, RedemptionOrder order, OrderId orderId, Instant now) {
        PointBalance balance = points.of(link.owner().space(), link.holder());
        long left = balance.programme().balanceAfter(balance.available(), order);
        Redemption redemption =
                new Redemption(orderId, link.owner().space(), link.code(), link.holder(), reference, order, left, now);
        redemptions.add(redemption);
        points.take(redemption);
        return redemption;
    }
}
