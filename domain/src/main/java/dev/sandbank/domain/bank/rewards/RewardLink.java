package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.stepup.OneTimeCode;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * An application's permission to read and spend the points of a card's holder. It cannot be used before it is made
 * active.
 *
 * @param reference the application's own name for the customer or the shop
 */
@RecordBuilder
public record RewardLink(
        RewardLinkCode code,
        LinkOwner owner,
        CustomerId holder,
        CardId card,
        String reference,
        boolean active,
        Instant linkedAt) {

    public RewardLink {
        if (holder.market() != owner.market()) {
            throw new IllegalArgumentException("a link stays inside one market");
        }
    }

    /**
     * This link, made active with the code that was sent to the holder.
     *
     * @throws Refused {@code REWARD_CONFIRMATION_WRONG}; then nothing changed
     */
    public RewardLink confirm(String confirmationCode) {
        if (!OneTimeCode.isPublished(confirmationCode)) {
            throw new Refused(RewardsRefusal.REWARD_CONFIRMATION_WRONG);
        }
        return withActive(true);
    }

    public RewardLink withActive(boolean changed) {
        return new RewardLink(code, owner, holder, card, reference, changed, linkedAt);
    }

    /**
     * This link, if it may be used.
     *
     * @throws Refused {@code REWARD_LINK_INACTIVE}
     */
    public RewardLink mustBeActive() {
        if (!active) {
            throw new Refused(RewardsRefusal.REWARD_LINK_INACTIVE);
        }
        return this;
    }
}
