package dev.sandbank.application.bank.rewards;

import dev.sandbank.domain.bank.rewards.RewardLink;
import dev.sandbank.domain.bank.rewards.RewardLinkCode;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * The store of reward links. A code is valid only in its space. A link that ended is treated like one that does not
 * exist; redemptions made with it stay booked.
 */
public interface RewardLinks {

    /** Adds the link, in place of one that ended; false, and no change, if its space has one with this code. */
    boolean add(RewardLink link);

    Optional<RewardLink> find(SpaceId space, RewardLinkCode code);

    /** Says whether the link may be used from now on; false, and no change, if there is none. */
    boolean setActive(SpaceId space, RewardLinkCode code, boolean active);

    /** Ends the link; false, and no change, if there is none. */
    boolean end(SpaceId space, RewardLinkCode code, Instant endedAt);
}
