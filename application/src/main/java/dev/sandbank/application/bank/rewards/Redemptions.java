package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.Redemption;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** The booked redemptions. Adding one needs its link stored before; the points are taken by an entry of the journal. */
public interface Redemptions {

    /** Stores it; throws {@link IllegalStateException} if the order id, or the link's reference, was booked before. */
    void add(Redemption redemption);

    /** The redemption to which the link's application gave this reference. */
    Optional<Redemption> find(SpaceId space, RewardLinkCode link, String reference);

    /** Whether the order id is taken. */
    boolean has(SpaceId space, OrderId orderId);
}
