package dev.sandbank.application.bank.rewards;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
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
    private final Secrets secrets;

    public RedeemPoints(
            RewardLinks links,
            Redemptions redemptions,
            Points points,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets) {
        this.owned = new OwnedLinks(links);
        this.redemptions = redemptions;
        this.points = points;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
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
        List<OrderId> candidates = OrderId.candidates(secrets.random(32));
        return transactions.run(() -> {
            RewardLink link = owned.findActive(owner, code);
            return redemptions
                    .find(owner.space(), code, reference)
                    .map(booked -> booked.repeatedBy(order))
                    .orElseGet(() -> book(link, reference, order, free(owner, candidates), now));
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

    private OrderId free(LinkOwner owner, List<OrderId> candidates) {
        return candidates.stream()
                .filter(candidate -> !redemptions.has(owner.space(), candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no order id is free"));
    }
}
